import Link from "next/link";
import { QueryFaults } from "@/components/dashboard/query-faults";
import { FindingList } from "@/components/findings/finding-list";
import { Container } from "@/components/layout/container";
import { EmptyState } from "@/components/layout/empty-state";
import { Panel } from "@/components/layout/panel";
import type { EventRecord } from "@/lib/domain/event";
import { DEFAULT_READING, type Reading } from "@/lib/domain/reading";
import type { Texts } from "@/lib/i18n/texts";
import type { QueryFault } from "@/lib/schema/view-query";
import { findingsHref, sourceHref } from "@/lib/view/links";
import type { SourcePage } from "@/lib/view/sources/source-page-model";
import { ReadingNote } from "./reading-note";
import { ClaimSigns, ScopeCard } from "./scope-of-source";
import { SourceHeading } from "./source-heading";
import { SourceNames } from "./source-names";
import { FirstTable, RevisionsOfSource, TakenBackList, WithoutTable } from "./source-tables";

export interface SourceViewProps {
  readonly texts: Texts;
  readonly event: EventRecord;
  readonly reading: Reading;
  readonly readingNote: readonly string[];
  readonly page: SourcePage;
  readonly faults: readonly QueryFault[];
}

const LINK = "underline decoration-line-strong underline-offset-4";

/** The page of one source. */
export function SourceView({ texts, event, reading, readingNote, page, faults }: SourceViewProps) {
  const { t, locale } = texts;
  return (
    <Container className="space-y-4 py-8">
      <SourceHeading texts={texts} event={event} reading={reading} page={page} />
      <p className="max-w-[75ch] font-serif text-ink-2 text-md italic">{t("sources.descriptive")}</p>
      <QueryFaults texts={texts} faults={faults} />
      <ReadingNote
        texts={texts}
        sentences={readingNote}
        usualHref={sourceHref(event.slug, page.slug, DEFAULT_READING, locale)}
      />
      {page.role === null ? (
        <EmptyState title={t("sources.unnamed")} />
      ) : (
        <Sections texts={texts} event={event} page={page} />
      )}
    </Container>
  );
}

function Sections({ texts, event, page }: Pick<SourceViewProps, "texts" | "event" | "page">) {
  const { t, locale } = texts;
  return (
    <>
      <Panel
        id="in-words"
        title={t("sources.in-words")}
        actions={
          <Link href={page.figuresHref} className={LINK}>
            {t("sources.figures")}
          </Link>
        }
      >
        <p className="max-w-[75ch] font-serif text-md">{page.sentences.join(" ")}</p>
      </Panel>
      <Panel id="claims" title={t("sources.claims")} lead={t("sources.claims-lead")}>
        {page.scopes.length === 0 ? (
          <EmptyState title={t("sources.claims-none")} />
        ) : (
          <>
            <div className="grid gap-4 lg:grid-cols-2">
              {page.scopes.map((scope) => (
                <ScopeCard key={scope.href} texts={texts} scope={scope} />
              ))}
            </div>
            <div className="mt-3">
              <ClaimSigns texts={texts} />
            </div>
          </>
        )}
        {page.moreScopes === 0 ? null : (
          <p className="mt-3 text-sm">
            <Link href={page.figuresHref} className={LINK}>
              {t("sources.claims-more", { n: page.moreScopes })}
            </Link>
          </p>
        )}
      </Panel>
      <Panel id="without" title={t("sources.without")} lead={t("sources.without-lead")}>
        <WithoutTable texts={texts} page={page} />
        <p className="mt-3 text-ink-2 text-sm">{t("common.caveat")}</p>
      </Panel>
      <Panel id="chains" title={t("sources.chains")}>
        <Chains texts={texts} page={page} />
      </Panel>
      <Panel id="corrections" title={t("sources.corrections")}>
        <TakenBackList texts={texts} page={page} />
      </Panel>
      {page.revisions.length === 0 ? null : (
        <Panel id="revisions" title={t("sources.revisions")} lead={t("sources.revisions-lead")}>
          <RevisionsOfSource texts={texts} page={page} />
        </Panel>
      )}
      <Panel id="contradictions" title={t("sources.contradictions")}>
        <FindingList texts={texts} findings={page.findings} />
        {page.moreFindings === 0 ? null : (
          <p className="mt-3 text-sm">
            <Link href={findingsHref(event.slug, locale)} className={LINK}>
              {t("sources.contradictions-more", { n: page.moreFindings })}
            </Link>
          </p>
        )}
      </Panel>
      {page.role === "publisher" || page.role === "both" ? (
        <Panel id="first" title={t("sources.first")} lead={t("sources.first-lead")}>
          <FirstTable texts={texts} page={page} />
        </Panel>
      ) : null}
    </>
  );
}

/** Only those who are there: a source that gives no numbers has nobody who publishes them. */
function Chains({ texts, page }: Pick<SourceViewProps, "texts" | "page">) {
  const { t } = texts;
  const lists = [
    { title: t("sources.relays"), sources: page.relays },
    { title: t("sources.speaks-through"), sources: page.speaksThrough },
    { title: t("sources.cites"), sources: page.cites },
    { title: t("sources.cited-by"), sources: page.citedBy },
  ].filter(({ sources }) => sources.length > 0);
  if (lists.length === 0) return <EmptyState title={t("sources.nobody")} />;
  return (
    <div className="grid gap-6 sm:grid-cols-2 lg:grid-cols-4">
      {lists.map(({ title, sources }) => (
        <SourceNames key={title} texts={texts} title={title} sources={sources} />
      ))}
    </div>
  );
}
