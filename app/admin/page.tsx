import type { Metadata } from "next";
import Link from "next/link";
import { Container } from "@/components/layout/container";
import { EmptyState } from "@/components/layout/empty-state";
import { Panel } from "@/components/layout/panel";
import { requireEditor } from "@/lib/auth/current-editor";
import { sayInstant } from "@/lib/calendar/say-window";
import type { EventRecord } from "@/lib/domain/event";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import { type LedgerChangeRecord, latestChanges } from "@/lib/store/changes";
import { listEvents } from "@/lib/store/events";
import { entryHref } from "@/lib/view/entry-links";
import { eventHref } from "@/lib/view/links";

export const metadata: Metadata = { title: "Overview" };

const SHOWN_CHANGES = 12;

export default async function AdminPage() {
  const editor = await requireEditor("/admin");
  const [events, changes] = await Promise.all([listEvents(), latestChanges(SHOWN_CHANGES)]);
  return (
    <Container className="grid gap-6 py-8">
      <header>
        <h1 className="text-xl">Overview</h1>
        <p className="mt-1 text-ink-2">Signed in as {editor.email}.</p>
      </header>
      <Panel id="events" title="Events">
        {events.length === 0 ? <EmptyState title="There is no event yet." /> : <EventList events={events} />}
      </Panel>
      <Panel id="changes" title="Latest changes">
        {changes.length === 0 ? (
          <EmptyState title="Nothing was changed yet." />
        ) : (
          <ChangeList changes={changes} />
        )}
      </Panel>
    </Container>
  );
}

function EventList({ events }: { readonly events: readonly EventRecord[] }) {
  return (
    <ul className="grid gap-4">
      {events.map(({ slug, title, version }) => (
        <li key={slug} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
          <div>
            <Link
              href={eventHref(slug, DEFAULT_LOCALE)}
              className="font-medium underline decoration-line-strong underline-offset-4"
            >
              {title}
            </Link>
            <span className="text-ink-2 text-sm"> · version {version}</span>
          </div>
          <div className="flex flex-wrap gap-2">
            <Link href={entryHref(slug, "figures/new")} className="button button-primary">
              New figures
            </Link>
            <Link href={entryHref(slug, "publications/new")} className="button">
              New publication
            </Link>
            <Link href={entryHref(slug, "sources/new")} className="button">
              New source
            </Link>
          </div>
        </li>
      ))}
    </ul>
  );
}

function ChangeList({ changes }: { readonly changes: readonly LedgerChangeRecord[] }) {
  return (
    <ol className="grid gap-2 text-sm">
      {changes.map(({ event, version, action, by, recorded }) => (
        <li key={`${event.slug} ${version}`}>
          <span className="text-ink-2">{sayInstant(recorded, "minute", "UTC")} UTC</span> · {by} · {action} ·{" "}
          {event.title}, version {version}
        </li>
      ))}
    </ol>
  );
}
