import type { DatedClaim } from "@/lib/domain/provenance/claim";
import { sayNumber } from "@/lib/domain/quantity/say";
import { leaveOneOut, type ReportedRange } from "@/lib/domain/range/reported-range";
import type { EdgeExplanation } from "./dashboard-model";
import { sayRange } from "./say-range";
import { sayList, type Words } from "./words";

/** Which claims set the edges, and what the range would be without each origin in force (leave-one-out). */
export function explain(range: ReportedRange | null, words: Words): readonly EdgeExplanation[] {
  if (range === null) return [];
  const without = new Map(leaveOneOut(range).map((left) => [left.origin, sayRange(left.range)]));
  const explained: EdgeExplanation[] = [
    edge("low", `The low edge, ${sayNumber(range.low)}, is set by`, range.lowSetBy),
  ];
  if (range.high === Number.POSITIVE_INFINITY)
    explained.push(edge("open", "The range is open upwards because of", range.highSetBy));
  else if (range.high !== range.low)
    explained.push(edge("high", `The high edge, ${sayNumber(range.high)}, is set by`, range.highSetBy));
  return explained;

  function edge(
    kind: EdgeExplanation["edge"],
    begin: string,
    claims: readonly DatedClaim[],
  ): EdgeExplanation {
    const origins = [...new Set(claims.map((claim) => claim.origin))];
    const [only] = origins;
    return {
      edge: kind,
      sentence: `${begin} ${sayList(claims.map((claim) => sayVoice(claim, words)))}.`,
      without:
        origins.length === 1 && only
          ? `Without it: ${without.get(only) ?? "no figure in force"}`
          : "No single origin: without any one of them this edge stays.",
    };
  }
}

function sayVoice(claim: DatedClaim, words: Words): string {
  const figure = claim.figures[0];
  const wording = figure ? ` (“${figure.wording}”)` : "";
  return `${words.source(claim.origin)}, as of ${words.when(claim.window, figure?.asOf.precision ?? "day")}${wording}`;
}
