import type { Texts } from "@/lib/i18n/texts";
import type { FindingItem } from "@/lib/view/dashboard-model";

/** What a finding is about, in a line: its scope, its rule, how sure it is, since when it could be known. */
export function FindingFacts({
  texts: { t },
  finding,
}: {
  readonly texts: Texts;
  readonly finding: FindingItem;
}) {
  const { scope, rule, certainty, knownFrom, review } = finding;
  const facts = [
    scope,
    t(`ruleNames.${rule}`),
    t(`kinds.certainty.${certainty}`),
    t("contradictions.known-from", { when: knownFrom }),
  ];
  if (review) {
    const verdict = t(`kinds.verdict.${review.verdict}`);
    facts.push(
      t(review.outdated ? "contradictions.reviewed-outdated" : "contradictions.reviewed-as", { verdict }),
    );
  }
  return <p className="mt-1 text-ink-2 text-xs">{facts.join(" · ")}</p>;
}
