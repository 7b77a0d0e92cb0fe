import Link from "next/link";
import type { ReactNode } from "react";
import { ClaimsTable } from "@/components/figures/claims-table";
import { EdgeExplanations } from "@/components/findings/edge-explanations";
import { FindingList } from "@/components/findings/finding-list";
import { Container } from "@/components/layout/container";
import { EmptyState } from "@/components/layout/empty-state";
import { Notice } from "@/components/layout/notice";
import { Panel } from "@/components/layout/panel";
import { RangeCards } from "@/components/ranges/range-cards";
import type { EventRecord } from "@/lib/domain/event";
import type { QueryFault, ViewQuery } from "@/lib/schema/view-query";
import { CAVEAT } from "@/lib/view/caveat";
import type { DashboardModel } from "@/lib/view/dashboard-model";
import { eventHref } from "@/lib/view/links";
import { ChartPanel } from "./chart-panel";
import { DashboardFilters } from "./dashboard-filters";
import { Downloads } from "./downloads";
import { QueryFaults } from "./query-faults";

export interface DashboardViewProps {
  readonly event: EventRecord;
  /** Null while nothing was reported. */
  readonly dashboard: DashboardModel | null;
  readonly query: ViewQuery;
  readonly search: string;
  /** Every row of the table, rather than the first ones. */
  readonly allRows: boolean;
  readonly faults: readonly QueryFault[];
  /** Said above everything else: what an editor has just saved. */
  readonly notice?: ReactNode;
}

/** What a page can show and still be read; all of it is a click away. */
const MOST_ROWS = 150;
const MOST_FINDINGS = 40;

/** The dashboard: choices, a card a scope, the range chart, contradictions, the range explained, figures, files. */
export function DashboardView(props: DashboardViewProps) {
  const { event, dashboard, query, search, allRows, faults, notice } = props;
  if (dashboard === null) return <EmptyEvent event={event} faults={faults} />;
  const { summary, when, figures, publications, origins, version } = dashboard.event;
  const base = eventHref(event.slug);
  return (
    <Container className="space-y-4 py-8">
      {notice}
      <header>
        <h1 className="text-xl sm:text-2xl">{event.title}</h1>
        <p className="mt-1.5 text-ink-2 text-sm">
          {when} · {figures.toLocaleString("en")} figures from {publications.toLocaleString("en")}{" "}
          publications · {origins} origins · ledger version {version}
        </p>
        <p className="mt-2 max-w-[65ch]">{summary}</p>
        <p className="mt-2 max-w-[65ch] font-serif text-ink-2 text-md italic">
          {CAVEAT}{" "}
          <Link href="/methodology" className="underline decoration-line-strong underline-offset-4">
            What the words mean
          </Link>
        </p>
      </header>
      <QueryFaults faults={faults} />
      {dashboard.isNearest ? (
        <Notice title="Nobody reported on this combination. The nearest one that somebody reported on is shown." />
      ) : null}
      <DashboardFilters action={base} filters={dashboard.filters} query={query} />
      <RangeCards cards={dashboard.cards} busy={dashboard.cardsBusy} />
      <ChartPanel event={event} chart={dashboard.chart} query={query} />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Panel
          id="contradictions"
          title="Contradictions"
          actions={
            <Link href={`${base}/findings`} className="underline decoration-line-strong underline-offset-4">
              all of this event
            </Link>
          }
        >
          <FindingList findings={dashboard.findings.slice(0, MOST_FINDINGS)} />
          <More
            count={dashboard.findings.length - MOST_FINDINGS}
            href={`${base}/findings`}
            what="contradictions of this event"
          />
        </Panel>
        <Panel id="why" title="Why this range">
          <EdgeExplanations explanations={dashboard.explanation} />
        </Panel>
      </div>
      <Panel
        id="figures"
        title="Figures"
        lead="Everything reported for this selection, as printed: a row for what each origin says, with every report of it."
      >
        <ClaimsTable
          claims={allRows ? dashboard.claims : dashboard.claims.slice(0, MOST_ROWS)}
          caption={`Figures: ${dashboard.chart.title}`}
        />
        <More
          count={allRows ? 0 : dashboard.claims.length - MOST_ROWS}
          href={`${base}?${search ? `${search}&` : ""}rows=all#figures`}
          what="rows"
        />
      </Panel>
      <Panel
        id="downloads"
        title="Download what is shown"
        lead="Figures with wording, interval, chain and times; the range with what sets each edge; the findings; the choices made."
      >
        <Downloads base={base} search={search} />
      </Panel>
    </Container>
  );
}

function More({
  count,
  href,
  what,
}: {
  readonly count: number;
  readonly href: string;
  readonly what: string;
}) {
  if (count <= 0) return null;
  return (
    <p className="mt-3 text-sm">
      <Link href={href} prefetch={false} className="underline decoration-line-strong underline-offset-4">
        {count.toLocaleString("en")} more {what}
      </Link>
    </p>
  );
}

function EmptyEvent({
  event,
  faults,
}: {
  readonly event: EventRecord;
  readonly faults: readonly QueryFault[];
}) {
  return (
    <Container className="space-y-4 py-8">
      <h1 className="text-xl sm:text-2xl">{event.title}</h1>
      <QueryFaults faults={faults} />
      <EmptyState title="No figure has been recorded for this view.">
        <Link href={eventHref(event.slug)} className="underline decoration-line-strong underline-offset-4">
          Show everything
        </Link>
      </EmptyState>
    </Container>
  );
}
