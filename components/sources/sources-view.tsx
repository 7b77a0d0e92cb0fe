import Link from "next/link";
import { QueryFaults } from "@/components/dashboard/query-faults";
import { Container } from "@/components/layout/container";
import { EmptyState } from "@/components/layout/empty-state";
import { EventHeading } from "@/components/layout/event-heading";
import { PageNavigation } from "@/components/layout/page-navigation";
import { Panel } from "@/components/layout/panel";
import type { EventRecord } from "@/lib/domain/event";
import { DEFAULT_READING, type Reading } from "@/lib/domain/reading";
import type { Texts } from "@/lib/i18n/texts";
import type { QueryFault } from "@/lib/schema/view-query";
import { readingParams, sourcesHref } from "@/lib/view/links";
import type { SourceList } from "@/lib/view/sources/source-list-model";
import { ReadingNote } from "./reading-note";
import { SourcesFilter } from "./sources-filter";
import { SourcesTable } from "./sources-table";

export interface SourcesViewProps {
  readonly texts: Texts;
  readonly event: EventRecord;
  readonly reading: Reading;
  readonly readingNote: readonly string[];
  readonly list: SourceList;
  readonly faults: readonly QueryFault[];
}

/** Who is cited in an event and who publishes. */
export function SourcesView({ texts, event, reading, readingNote, list, faults }: SourcesViewProps) {
  const { t, locale } = texts;
  const all = sourcesHref(event.slug, reading, locale);
  return (
    <Container className="space-y-4 py-8">
      <EventHeading locale={locale} slug={event.slug} event={event.title} title={t("sources.title")} />
      <p className="max-w-[75ch]">{t("sources.lead")}</p>
      <p className="max-w-[75ch] font-serif text-ink-2 text-md italic">{t("sources.descriptive")}</p>
      <QueryFaults texts={texts} faults={faults} />
      <ReadingNote
        texts={texts}
        sentences={readingNote}
        usualHref={sourcesHref(event.slug, DEFAULT_READING, locale)}
      />
      <SourcesFilter
        texts={texts}
        action={sourcesHref(event.slug, DEFAULT_READING, locale)}
        list={list}
        kept={Object.entries(readingParams(reading))}
      />
      <Panel
        id="sources"
        title={t("sources.who-speaks")}
        actions={<span>{t("sources.shown", { shown: list.shown, all: list.all })}</span>}
      >
        <ColumnMeanings texts={texts} />
        {list.shown === 0 ? (
          <EmptyState title={t(list.all === 0 ? "sources.none-known" : "sources.none")}>
            {list.all === 0 ? null : (
              <Link href={all} className="underline decoration-line-strong underline-offset-4">
                {t("sources.show-all")}
              </Link>
            )}
          </EmptyState>
        ) : (
          <SourcesTable texts={texts} list={list} />
        )}
        {list.pages === null ? null : <PageNavigation texts={texts} links={list.pages} />}
      </Panel>
    </Container>
  );
}

/** The counts that a head alone does not explain. */
const EXPLAINED = [
  "speaks",
  "published",
  "echoes",
  "first",
  "taken-back",
  "revised",
  "contradictions",
  "last",
] as const;

function ColumnMeanings({ texts: { t } }: { readonly texts: Texts }) {
  return (
    <details className="mb-3">
      <summary className="w-fit py-1 text-ink-2 text-sm hover:text-ink">{t("sources.columns-mean")}</summary>
      <dl className="mt-1 grid gap-x-8 gap-y-2 text-sm sm:grid-cols-2">
        {EXPLAINED.map((column) => (
          <div key={column}>
            <dt className="font-medium">{t(`sources.column.${column}`)}</dt>
            <dd className="max-w-[60ch] text-ink-2">{t(`sources.meaning.${column}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
