import { FiguresTable } from "@/components/figures/figures-table";
import { Container } from "@/components/layout/container";
import { EventHeading } from "@/components/layout/event-heading";
import { Panel } from "@/components/layout/panel";
import type { EventRecord } from "@/lib/domain/event";
import { CAVEAT } from "@/lib/view/caveat";
import type { FindingPage } from "@/lib/view/dashboard-model";
import type { RuleText } from "@/lib/view/rule-text";
import { FindingFacts } from "./finding-facts";

export interface FindingViewProps {
  readonly event: EventRecord;
  readonly finding: FindingPage;
  readonly rule: RuleText;
}

/** One contradiction: the sentence, every claim on each side with its figures, and the rule that found it. */
export function FindingView({ event, finding, rule }: FindingViewProps) {
  return (
    <Container className="space-y-4 py-8">
      <EventHeading slug={event.slug} event={event.title} title={finding.sentence} />
      <FindingFacts finding={finding} />
      {finding.hint ? <p className="max-w-[75ch] font-serif text-md">{finding.hint}</p> : null}
      {finding.review ? (
        <p className="max-w-[75ch] text-base">
          Reviewed: {finding.review.verdict}. {finding.review.note}
          {finding.review.outdated ? " A figure has changed since: the review is outdated." : ""}
        </p>
      ) : null}
      {finding.sides.map((side, index) => (
        <Panel
          key={`${side.origin}|${side.interval}|${side.asOf}`}
          id={`side-${index + 1}`}
          title={`${side.interval}, ${side.origin}`}
          lead={`as of ${side.asOf}`}
        >
          <FiguresTable
            figures={side.figures}
            caption={`Figures that say ${side.interval}`}
            empty="No figure stands on this side."
          />
        </Panel>
      ))}
      <Panel id="rule" title="The rule" lead={`${rule.name}, version ${rule.version}`}>
        <p>{rule.says}</p>
        <p className="mt-2 text-ink-2">Breaks it: {rule.breaks}</p>
        <p className="text-ink-2">Does not: {rule.holds}</p>
        <p className="mt-3 text-ink-2 text-sm">{CAVEAT}</p>
      </Panel>
    </Container>
  );
}
