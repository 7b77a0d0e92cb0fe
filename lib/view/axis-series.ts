import { withdrawalOf } from "@/lib/domain/provenance/withdrawn";
import { rangeClaims } from "@/lib/domain/range/in-force";
import { rangeSeriesAsRead } from "@/lib/domain/range/range-as-read";
import type { RangeStep } from "@/lib/domain/range/range-series";
import type { Instant } from "@/lib/domain/time/window";
import { headlineOf } from "./cards";
import { KeptWith } from "./kept-with";
import { claimsEver, type Picture } from "./picture";

const asRead = new KeptWith<readonly RangeStep[]>();

/**
 * The range along the axis that the reader chose. By as-of: the range of each moment, as known at the chosen known-at.
 * By publication: the range of each moment as known at that very moment, up to the chosen known-at (domain page,
 * sections 7 and 8).
 */
export function seriesOnAxis(picture: Picture, scopeKey: string): readonly RangeStep[] {
  const { axis, reading, without, series } = picture.query;
  if (axis === "as-of") return headlineOf(picture, scopeKey).series;
  const scope = picture.index.about(scopeKey);
  if (scope === null) return [];
  const { freshness, knownAt } = reading;
  const end = knownAt.by === "publication" ? knownAt.at : Number.POSITIVE_INFINITY;
  return asRead.get(scope, [freshness, end, series, ...without].join(" "), () =>
    until(end, workOut(picture, scopeKey)),
  );
}

function workOut(picture: Picture, scopeKey: string): readonly RangeStep[] {
  const { known, vocabulary, query } = picture;
  return rangeSeriesAsRead(
    rangeClaims(claimsEver(picture, scopeKey)),
    query.reading.freshness,
    (claim) => withdrawalOf(claim, known.withdrawals, vocabulary)?.announced.window.to ?? null,
  );
}

/** What was known after the chosen moment is not asked for; the moment itself is the last one. */
function until(end: Instant, steps: readonly RangeStep[]): readonly RangeStep[] {
  return steps.flatMap((step) => (step.from <= end ? [{ ...step, to: Math.min(step.to, end + 1) }] : []));
}
