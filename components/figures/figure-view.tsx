import { FindingList } from "@/components/findings/finding-list";
import { Chip } from "@/components/layout/chip";
import { Container } from "@/components/layout/container";
import { EventHeading } from "@/components/layout/event-heading";
import { Panel } from "@/components/layout/panel";
import type { EventRecord } from "@/lib/domain/event";
import { CAVEAT } from "@/lib/view/caveat";
import type { FigurePage } from "@/lib/view/figure-page";
import { FigureFacts } from "./figure-facts";
import { FiguresTable } from "./figures-table";
import { RevisionsTable } from "./revisions-table";

/** The page of one figure. */
export function FigureView({ event, page }: { readonly event: EventRecord; readonly page: FigurePage }) {
  const { row } = page;
  return (
    <Container className="space-y-4 py-8">
      <EventHeading slug={event.slug} event={event.title} title={page.scope} />
      <Panel
        id="figure"
        title="As printed"
        lead={`${page.publication.title} · ${page.publication.publisher}`}
      >
        <p
          lang={row.language}
          dir="auto"
          className={`font-serif text-2xl ${row.withdrawn ? "line-through" : ""}`}
        >
          “{row.wording}”
        </p>
        <p className="mt-2 flex flex-wrap gap-1.5">
          <Chip>{row.stance}</Chip>
          {row.withdrawn ? <Chip>withdrawn</Chip> : null}
          {row.externalId ? <Chip>{row.externalId}</Chip> : null}
        </p>
        {page.withdrawals.map((sentence) => (
          <p key={sentence} className="mt-3 text-base">
            {sentence}
          </p>
        ))}
        <FigureFacts page={page} />
      </Panel>
      <Panel id="chain" title="How the number travelled" lead="From the body that speaks to the publication.">
        <ol className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
          {page.steps.map((step, index) => (
            <li key={`${step.sources}|${step.asNamed ?? ""}`} className="flex items-baseline gap-2">
              {index > 0 ? <span aria-hidden="true">→</span> : null}
              <span>
                <span className="font-medium">{step.sources}</span>
                {step.asNamed ? (
                  <span className="text-ink-2 text-sm"> (named as “{step.asNamed}”)</span>
                ) : null}
              </span>
            </li>
          ))}
        </ol>
        <p className="mt-2 text-ink-2 text-sm">Origin: {row.origin}</p>
      </Panel>
      <Panel id="findings" title="Contradictions it is part of">
        <FindingList findings={page.findings} />
      </Panel>
      <Panel
        id="same-claim"
        title="Other reports of the same claim"
        lead="One origin, one number, one time: one testimony, however many repeat it."
      >
        <FiguresTable
          figures={page.sameClaim}
          caption="Other reports of the same claim"
          empty="No other report gives it."
        />
      </Panel>
      <Panel id="revisions" title="Revisions" lead="Nothing is overwritten: a correction is a new revision.">
        <RevisionsTable revisions={page.revisions} />
      </Panel>
      <Panel id="cite" title="How to cite it">
        <p className="break-words font-serif text-md">{page.citation}</p>
        <p className="mt-2 text-ink-2 text-sm">{CAVEAT}</p>
      </Panel>
    </Container>
  );
}
