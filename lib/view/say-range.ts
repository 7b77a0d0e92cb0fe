import type { DatedClaim } from "@/lib/domain/provenance/claim";
import { commonRoot } from "@/lib/domain/provenance/sources";
import { sayInterval } from "@/lib/domain/quantity/say";
import type { ReportedRange } from "@/lib/domain/range/reported-range";
import type { Vocabulary } from "@/lib/domain/vocabulary";
import { sayCount, type Words } from "./words";

/**
 * The range in words (domain page, section 7): "12 to 13", "13 or more", "24 to 99 (dozens)", "13 — one origin",
 * "no figure in force".
 */
export function sayRange(range: ReportedRange | null): string {
  if (range === null) return "no figure in force";
  const said = sayInterval(range);
  if (range.low === range.high && range.origins.length === 1) return `${said} — one origin`;
  const term = vagueTerm(range.claims);
  return term ? `${said} (${term})` : said;
}

/** The vague word behind a range that nothing else sets. */
function vagueTerm(claims: readonly DatedClaim[]): string | null {
  const terms = new Set(
    claims.map(({ quantity }) => (quantity.kind === "vague term" ? quantity.term : null)),
  );
  const [term] = terms;
  return terms.size === 1 && term ? term : null;
}

/** "29 reports, 6 origins"; "no report in force". */
export function sayIndependence(range: ReportedRange | null): string {
  if (range === null) return "no report in force";
  return `${sayCount(range.reports, "report")}, ${sayCount(range.origins.length, "origin")}`;
}

/** "all under Government of Kazakhstan", where several origins share one root; else null. */
export function sayRoot(range: ReportedRange | null, vocabulary: Vocabulary, words: Words): string | null {
  if (range === null) return null;
  const root = commonRoot(range.origins, vocabulary.sources);
  if (root === null || (range.origins.length === 1 && range.origins[0] === root)) return null;
  return `${range.origins.length === 1 ? "under" : "all under"} ${words.source(root)}`;
}

/** "every origin in force allows 10 to 12", or null where no number suits all. */
export function sayCommon(range: ReportedRange | null): string | null {
  if (range?.common == null || range.origins.length < 2) return null;
  return `every origin in force allows ${sayInterval(range.common)}`;
}
