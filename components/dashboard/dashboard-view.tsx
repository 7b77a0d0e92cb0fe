import Link from "next/link";
import type { ReactNode } from "react";
import { KnownThenNote } from "@/components/compare/known-then-note";
import { ClaimsTable } from "@/components/figures/claims-table";
import { DoubtAnswer } from "@/components/findings/doubt-answer";
import { FindingList } from "@/components/findings/finding-list";
import { RangeExplanation } from "@/components/findings/range-explanation";
import { Container } from "@/components/layout/container";
import { EmptyState } from "@/components/layout/empty-state";
import { Notice } from "@/components/layout/notice";
import { Panel } from "@/components/layout/panel";
import { RangeCards } from "@/components/ranges/range-cards";
import type { EventRecord } from "@/lib/domain/event";
import type { Texts } from "@/lib/i18n/texts";
import { type QueryFault, type ViewQuery, wholeEvent } from "@/lib/schema/view-query";
import type { DashboardModel } from "@/lib/view/dashboard-model";
import {
  compareHref,
  eventHref,
  figuresHref,
  findingsHref,
  methodologyHref,
  sourcesHref,
} from "@/lib/view/links";
import { ChartPanel, MultiplesPanel } from "./chart-panel";
import { DashboardFilters } from "./dashboard-filters";
import { Downloads } from "./downloads";
import { QueryFaults } from "./query-faults";

export interface DashboardViewProps {
  readonly texts: Texts;
  readonly event: EventRecord;
  /** Null while nothing was reported. */
  readonly dashboard: DashboardModel | null;
  readonly query: ViewQuery;
  readonly search: string;
  readonly faults: readonly QueryFault[];
  /** Said above everything else: what an editor has just saved. */
  readonly notice?: ReactNode;
}

/** The dashboard: choices, a card a scope, the range chart, contradictions, the range explained, figures, files. */
export function DashboardView(props: DashboardViewProps) {
  const { texts, event, dashboard, query, search, faults, notice } = props;
  if (dashboard === null) return <EmptyEvent {...{ texts, event, faults }} />;
  const { t, locale } = texts;
  const { summary, when, figures, publications, origins, version } = dashboard.event;
  const base = eventHref(event.slug, locale);
  const allFindings = findingsHref(event.slug, locale);
  return (
    <Container className="space-y-4 py-8">
      {notice}
      <header>
        <h1 className="text-xl sm:text-2xl">{event.title}</h1>
        <p className="mt-1.5 text-ink-2 text-sm">
          {t("dashboard.counts", { when, figures, publications, origins, version: String(version) })}
          {" · "}
          <Link
            href={sourcesHref(event.slug, query.reading, locale)}
            prefetch={false}
            className="underline decoration-line-strong underline-offset-4"
          >
            {t("sources.who-speaks")}
          </Link>
          {" · "}
          <Link
            href={compareHref(event.slug, wholeEvent(query.reading), locale)}
            prefetch={false}
            className="underline decoration-line-strong underline-offset-4"
          >
            {t("compare.title")}
          </Link>
        </p>
        <p className="mt-2 max-w-[65ch]">{summary}</p>
        <p className="mt-2 max-w-[65ch] font-serif text-ink-2 text-md italic">
          {t("common.caveat")}{" "}
          <Link
            href={methodologyHref(locale)}
            className="underline decoration-line-strong underline-offset-4"
          >
            {t("common.what-the-words-mean")}
          </Link>
        </p>
      </header>
      <QueryFaults texts={texts} faults={faults} />
      {dashboard.isNearest ? <Notice title={t("dashboard.nearest")} /> : null}
      <DashboardFilters texts={texts} action={base} filters={dashboard.filters} query={query} />
      {dashboard.knownThen ? <KnownThenNote texts={texts} {...dashboard.knownThen} /> : null}
      <RangeCards texts={texts} cards={dashboard.cards} busy={dashboard.cardsBusy} />
      <ChartPanel texts={texts} event={event} dashboard={dashboard} query={query} />
      <MultiplesPanel texts={texts} dashboard={dashboard} query={query} />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Panel
          id="contradictions"
          title={t("dashboard.contradictions")}
          actions={
            <Link href={allFindings} className="underline decoration-line-strong underline-offset-4">
              {t("dashboard.all-contradictions")}
            </Link>
          }
        >
          <FindingList texts={texts} findings={dashboard.findings} />
          {dashboard.findingsLeft > 0 ? (
            <More href={allFindings}>
              {t("dashboard.more-contradictions", { n: dashboard.findingsLeft })}
            </More>
          ) : null}
        </Panel>
        <Panel id="why" title={t("dashboard.why")}>
          <RangeExplanation texts={texts} explanation={dashboard.explanation} />
        </Panel>
      </div>
      {dashboard.doubt ? (
        <Panel id="doubt" title={t("doubt.title")} lead={t("doubt.lead")}>
          <DoubtAnswer texts={texts} doubt={dashboard.doubt} />
        </Panel>
      ) : null}
      <Panel
        id="figures"
        title={t("dashboard.figures")}
        lead={t("dashboard.figures-lead")}
        actions={
          <Link
            href={figuresHref(event.slug, wholeEvent(query.reading), locale)}
            prefetch={false}
            className="underline decoration-line-strong underline-offset-4"
          >
            {t("dashboard.all-figures")}
          </Link>
        }
      >
        <ClaimsTable
          texts={texts}
          claims={dashboard.claims}
          allReportsHref={figuresHref(event.slug, query, locale, { rows: "claim" })}
          caption={t("dashboard.figures-of", { range: dashboard.chart.title })}
        />
        {dashboard.claimsLeft === 0 ? null : (
          <More href={`${base}?${search ? `${search}&` : ""}rows=all#figures`}>
            {t("dashboard.more-rows", { n: dashboard.claimsLeft })}
          </More>
        )}
      </Panel>
      <Panel id="downloads" title={t("dashboard.downloads")} lead={t("dashboard.downloads-lead")}>
        <Downloads texts={texts} event={event.slug} search={search} />
      </Panel>
    </Container>
  );
}

function More({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <p className="mt-3 text-sm">
      <Link href={href} prefetch={false} className="underline decoration-line-strong underline-offset-4">
        {children}
      </Link>
    </p>
  );
}

function EmptyEvent({ texts, event, faults }: Pick<DashboardViewProps, "texts" | "event" | "faults">) {
  const { t, locale } = texts;
  return (
    <Container className="space-y-4 py-8">
      <h1 className="text-xl sm:text-2xl">{event.title}</h1>
      <QueryFaults texts={texts} faults={faults} />
      <EmptyState title={t("dashboard.empty")}>
        <Link
          href={eventHref(event.slug, locale)}
          className="underline decoration-line-strong underline-offset-4"
        >
          {t("dashboard.show-everything")}
        </Link>
      </EmptyState>
    </Container>
  );
}
