import { EmptyState } from "@/components/layout/empty-state";
import { Wording } from "@/components/layout/wording";
import type { Texts } from "@/lib/i18n/texts";
import type { EdgeExplanation } from "@/lib/view/dashboard-model";

const SIGN: Readonly<Record<EdgeExplanation["edge"], string>> = {
  low: "↓",
  high: "↑",
  open: "↑",
  origin: "–",
};

export interface EdgeExplanationsProps {
  readonly texts: Texts;
  readonly explanations: readonly EdgeExplanation[];
}

/** Why the range is what it is: what sets each edge, and what the range would be without it. */
export function EdgeExplanations({ texts, explanations }: EdgeExplanationsProps) {
  if (explanations.length === 0) return <EmptyState title={texts.t("ranges.nothing-to-explain")} />;
  return (
    <ul className="divide-y divide-line">
      {explanations.map((explanation) => (
        <li key={explanation.sentence} className="flex gap-3 py-3 first:pt-0 last:pb-0">
          <span aria-hidden="true" className="w-4 shrink-0 text-center font-semibold text-ink-2">
            {SIGN[explanation.edge]}
          </span>
          <div className="min-w-0">
            <p className="break-words font-serif text-md">{explanation.sentence}</p>
            <Wordings texts={texts} wordings={explanation.wordings} />
            <p className="mt-1 text-ink-2 text-sm">{explanation.without}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What was printed, each in its own language. */
function Wordings({
  texts,
  wordings,
}: {
  readonly texts: Texts;
  readonly wordings: EdgeExplanation["wordings"];
}) {
  const shown = new Map(wordings.map((wording) => [`${wording.language} ${wording.text}`, wording]));
  return (
    <p className="flex flex-wrap gap-x-3 break-words font-serif text-ink-2 text-md">
      {[...shown].map(([key, { text, language }]) => (
        <span key={key}>
          <Wording figure={{ wording: text, language }} quoted={texts} />
        </span>
      ))}
    </p>
  );
}
