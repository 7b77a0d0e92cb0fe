import type { DatedClaim } from "@/lib/domain/provenance/claim";
import { commonRoot } from "@/lib/domain/provenance/sources";
import type { VagueTerm } from "@/lib/domain/quantity/quantity";
import type { ReportedRange } from "@/lib/domain/range/reported-range";
import type { Vocabulary } from "@/lib/domain/vocabulary";
import type { Texts } from "@/lib/i18n/texts";
import { sayInterval } from "./say-quantity";
import type { Words } from "./words";

/**
 * The range in words (domain page, section 7): "12 to 13", "13 or more", "24 to 99 (dozens)", "13 — one origin",
 * "no figure in force".
 */
export function sayRange(range: ReportedRange | null, texts: Texts): string {
  const { t } = texts;
  if (range === null) return t("common.no-figure-in-force");
  const said = sayInterval(range, texts);
  if (range.low === range.high && range.origins.length === 1)
    return t("quantities.one-origin", { range: said });
  const term = vagueTerm(range.claims);
  return term ? t("quantities.vague-range", { range: said, term: t(`terms.${term}`) }) : said;
}

/** The vague word behind a range that nothing else sets. */
function vagueTerm(claims: readonly DatedClaim[]): VagueTerm | null {
  const terms = new Set(
    claims.map(({ quantity }) => (quantity.kind === "vague term" ? quantity.term : null)),
  );
  const [term] = terms;
  return terms.size === 1 && term ? term : null;
}

/** "29 reports, 6 origins"; "no report in force". */
export function sayIndependence(range: ReportedRange | null, { t }: Texts): string {
  if (range === null) return t("ranges.no-report");
  return t("ranges.independence", {
    reports: t("common.reports", { n: range.reports }),
    origins: t("common.origins", { n: range.origins.length }),
  });
}

/** "all under Government of Kazakhstan", where several origins share one root; else null. */
export function sayRoot(range: ReportedRange | null, vocabulary: Vocabulary, words: Words): string | null {
  if (range === null) return null;
  const slug = commonRoot(range.origins, vocabulary.sources);
  if (slug === null || (range.origins.length === 1 && range.origins[0] === slug)) return null;
  const root = words.source(slug);
  const { t } = words.texts;
  return range.origins.length === 1 ? t("ranges.under", { root }) : t("ranges.all-under", { root });
}

/** "every origin in force allows 10 to 12", or null where no number suits all. */
export function sayCommon(range: ReportedRange | null, texts: Texts): string | null {
  if (range?.common == null || range.origins.length < 2) return null;
  return texts.t("ranges.common", { interval: sayInterval(range.common, texts) });
}
