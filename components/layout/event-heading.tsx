import Link from "next/link";
import { eventHref } from "@/lib/view/links";

/** The heading of a page below an event's dashboard, with the way back to it. */
export function EventHeading({
  slug,
  event,
  title,
}: {
  readonly slug: string;
  readonly event: string;
  readonly title: string;
}) {
  return (
    <header>
      <p className="text-ink-2 text-sm">
        <Link href={eventHref(slug)} className="underline decoration-line-strong underline-offset-4">
          {event}
        </Link>
      </p>
      <h1 className="mt-1 text-xl sm:text-2xl">{title}</h1>
    </header>
  );
}
