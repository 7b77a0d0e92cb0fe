import Link from "next/link";
import type { ReactNode } from "react";
import { Container } from "@/components/layout/container";
import type { EventRecord } from "@/lib/domain/event";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import { eventHref } from "@/lib/view/links";

/** A page on which something is entered for an event. */
export function EntryPage({
  event,
  title,
  lead,
  children,
}: {
  readonly event: EventRecord;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <Container className="grid gap-6 py-8">
      <header>
        <p className="text-ink-2 text-sm">
          <Link
            href={eventHref(event.slug, DEFAULT_LOCALE)}
            className="underline decoration-line-strong underline-offset-4"
          >
            {event.title}
          </Link>
        </p>
        <h1 className="mt-1 text-xl">{title}</h1>
        {lead ? <div className="mt-1 max-w-[75ch] text-ink-2">{lead}</div> : null}
      </header>
      {children}
    </Container>
  );
}
