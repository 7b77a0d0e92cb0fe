import { Container } from "@/components/layout/container";
import { Panel } from "@/components/layout/panel";
import { CAVEAT } from "@/lib/view/caveat";
import type { RuleText } from "@/lib/view/rule-text";
import type { SchemeTable } from "@/lib/view/scheme-table";
import { CHOICES, CONCEPTS, NEVER } from "./methodology-text";
import { SchemesTable } from "./schemes-table";

export interface MethodologyViewProps {
  readonly rules: readonly RuleText[];
  readonly schemes: SchemeTable;
}

/** What the words mean, what is never done, how wordings become intervals, and what each rule claims. */
export function MethodologyView({ rules, schemes }: MethodologyViewProps) {
  return (
    <Container className="space-y-4 py-8">
      <h1 className="text-xl sm:text-2xl">Methodology</h1>
      <p className="max-w-[65ch] font-serif text-ink-2 text-md italic">{CAVEAT}</p>
      <Panel id="never" title="What is never done here">
        <ul className="list-disc space-y-1.5 pl-5">
          {NEVER.map((sentence) => (
            <li key={sentence} className="max-w-[75ch]">
              {sentence}
            </li>
          ))}
        </ul>
      </Panel>
      <Panel id="words" title="What the words mean">
        <Definitions items={CONCEPTS} />
      </Panel>
      <Panel
        id="wordings"
        title="From wording to interval"
        lead="The wording is kept as printed, read as a quantity, and turned into an interval by the scheme that the reader chooses."
      >
        <SchemesTable table={schemes} />
      </Panel>
      <Panel
        id="rules"
        title="The rules"
        lead="Each looks for one kind of contradiction. An update, a count that grows, is never one."
      >
        <dl className="space-y-5">
          {rules.map((rule) => (
            <div key={rule.name} id={rule.name}>
              <dt className="font-semibold font-serif text-md">{rule.says}</dt>
              <dd className="mt-1 max-w-[75ch]">Breaks it: {rule.breaks}</dd>
              <dd className="max-w-[75ch]">Does not: {rule.holds}</dd>
              <dd className="text-ink-2 text-xs">
                {rule.name}, version {rule.version}
              </dd>
            </div>
          ))}
        </dl>
      </Panel>
      <Panel
        id="choices"
        title="Choices that others may dispute"
        lead="Where the words leave room, this is how they are read here."
      >
        <Definitions items={CHOICES} />
      </Panel>
    </Container>
  );
}

function Definitions({ items }: { readonly items: readonly (readonly [string, string])[] }) {
  return (
    <dl className="space-y-3">
      {items.map(([term, meaning]) => (
        <div key={term}>
          <dt className="font-medium">{term}</dt>
          <dd className="max-w-[75ch] text-ink-2">{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
