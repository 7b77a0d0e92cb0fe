import Link from "next/link";
import type { Locale } from "@/lib/i18n/locales";
import { eventHref } from "@/lib/view/links";

export interface EventHeadingProps {
  readonly locale: Locale;
  readonly slug: string;
  readonly event: string;
  readonly title: string;
}

/** The heading of a page below an event's dashboard, with the way back to it. */
export function EventHeading({ locale, slug, event, title }: EventHeadingProps) {
  return (
    <header>
      <p className="text-ink-2 text-sm">
        <Link href={eventHref(slug, locale)} className="underline decoration-line-strong underline-offset-4">
          {event}
        </Link>
      </p>
      <h1 className="mt-1 text-xl sm:text-2xl">{title}</h1>
    </header>
  );
}
