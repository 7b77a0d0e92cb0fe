import { z } from "zod";
import type { DatedClaim } from "@/lib/domain/provenance/claim";
import { leaveOneOut, type ReportedRange } from "@/lib/domain/range/reported-range";
import { ENGLISH } from "@/lib/i18n/texts-in";
import { AXES } from "@/lib/schema/view-query";
import { seriesOnAxis } from "../axis-series";
import { headlineOf } from "../cards";
import type { Picture } from "../picture";
import { sayRange } from "../say-range";
import type { ScopeOfFigures } from "../selection";
import { intervalJson, intervalJsonOf } from "./interval-json";
import { comparedScopeJson, comparedScopeJsonOf } from "./scope-json";
import { instantJson, isoInstant } from "./time-json";

/** The reported range of one moment (domain page, section 7). */
const rangeJson = intervalJson.extend({
  /** The numbers that every claim in force allows; null where there are none. */
  common: intervalJson.nullable(),
  /** Figure ids: of each claim that sets the edge, the figure that was published first. */
  lowSetBy: z.array(z.string()),
  highSetBy: z.array(z.string()),
  origins: z.array(z.string()),
  reports: z.int().min(1),
});
type RangeJson = z.infer<typeof rangeJson>;

/** A stretch [from, to) in which the same claims set the range. A gap in reporting is a gap between two steps. */
const rangeStepJson = rangeJson.extend({ from: instantJson, to: instantJson });

/** A scope with its headline and its range over time. */
export const scopeRangeJson = z.strictObject({
  scope: comparedScopeJson,
  headline: z.strictObject({
    /** Just before the latest window closes; null where no claim can set a range. */
    at: instantJson.nullable(),
    range: rangeJson.nullable(),
    text: z.string(),
    leaveOneOut: z.array(
      z.strictObject({ origin: z.string(), range: intervalJson.nullable(), text: z.string() }),
    ),
  }),
  /** The time along which the series runs; along `published` each moment is read by what was public at it. */
  axis: z.enum(AXES),
  series: z.array(rangeStepJson),
});
export type ScopeRangeJson = z.infer<typeof scopeRangeJson>;

export function scopeRangeJsonOf({ key, scope }: ScopeOfFigures, picture: Picture): ScopeRangeJson {
  const { at, range } = headlineOf(picture, key);
  return {
    scope: comparedScopeJsonOf(scope, picture.words),
    headline: {
      at: at === null ? null : isoInstant(at),
      range: range && rangeJsonOf(range),
      text: sayRange(range, ENGLISH),
      leaveOneOut: range ? leaveOneOutJsonOf(range) : [],
    },
    axis: picture.query.axis,
    series: seriesOnAxis(picture, key).map((step) => ({
      from: new Date(step.from).toISOString(),
      to: new Date(step.to).toISOString(),
      ...rangeJsonOf(step.range),
    })),
  };
}

function rangeJsonOf(range: ReportedRange): RangeJson {
  return {
    ...intervalJsonOf(range),
    common: range.common && intervalJsonOf(range.common),
    lowSetBy: range.lowSetBy.flatMap(firstFigure),
    highSetBy: range.highSetBy.flatMap(firstFigure),
    origins: [...range.origins],
    reports: range.reports,
  };
}

function firstFigure({ figures: [first] }: DatedClaim): string[] {
  return first ? [first.id] : [];
}

function leaveOneOutJsonOf(range: ReportedRange): ScopeRangeJson["headline"]["leaveOneOut"] {
  return leaveOneOut(range).map(({ origin, range: rest }) => ({
    origin,
    range: rest && intervalJsonOf(rest),
    text: sayRange(rest, ENGLISH),
  }));
}
