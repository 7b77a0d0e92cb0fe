import type { DatedClaim } from "@/lib/domain/provenance/claim";
import { leaveOneOut, type ReportedRange } from "@/lib/domain/range/reported-range";
import { sayList } from "@/lib/i18n/say-list";
import type { EdgeExplanation } from "./dashboard-model";
import { sayRange } from "./say-range";
import type { Words } from "./words";

/** Which claims set the edges, and what the range would be without each origin in force (leave-one-out). */
export function explain(range: ReportedRange | null, words: Words): readonly EdgeExplanation[] {
  if (range === null) return [];
  const { t } = words.texts;
  const without = new Map(leaveOneOut(range).map((left) => [left.origin, sayRange(left.range, words.texts)]));
  const say = (claims: readonly DatedClaim[]) => ({
    voices: sayList(
      claims.map((claim) => sayVoice(claim, words)),
      words.texts,
    ),
  });
  const { low, high, lowSetBy, highSetBy } = range;
  const explained = [edge("low", t("ranges.low", { n: low, ...say(lowSetBy) }), lowSetBy)];
  if (high === Number.POSITIVE_INFINITY)
    explained.push(edge("open", t("ranges.open", say(highSetBy)), highSetBy));
  else if (high !== low)
    explained.push(edge("high", t("ranges.high", { n: high, ...say(highSetBy) }), highSetBy));
  return explained;

  function edge(
    kind: EdgeExplanation["edge"],
    sentence: string,
    claims: readonly DatedClaim[],
  ): EdgeExplanation {
    const origins = [...new Set(claims.map((claim) => claim.origin))];
    const [only] = origins;
    return {
      edge: kind,
      sentence,
      wordings: claims.slice(0, MOST_WORDINGS).flatMap(wordingOf),
      without:
        origins.length === 1 && only
          ? t("ranges.without", { range: without.get(only) ?? t("common.no-figure-in-force") })
          : t("ranges.no-single-origin"),
    };
  }
}

/** As many wordings as the sentence names claims. */
const MOST_WORDINGS = 3;

function sayVoice(claim: DatedClaim, words: Words): string {
  const when = words.when(claim.window, claim.figures[0]?.asOf.precision ?? "day");
  return words.texts.t("ranges.voice", { origin: words.source(claim.origin), when });
}

function wordingOf({ figures }: DatedClaim): EdgeExplanation["wordings"] {
  const [figure] = figures;
  return figure ? [{ text: figure.wording, language: figure.language }] : [];
}
