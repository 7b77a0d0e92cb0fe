import type { ReportedRange } from "@/lib/domain/range/reported-range";
import { closed, type Headline, headlineOf } from "../cards";
import { dashboardHref } from "../links";
import type { Picture } from "../picture";
import { sayIndependence, sayRange } from "../say-range";
import { queryFor, type ScopeOfFigures } from "../selection";
import { sayScope, type Words } from "../words";
import type { RangeAt, RangeChange, RangeChangeKind } from "./changes-model";

/**
 * How the headline of a scope differs between two moments of knowledge; null where its numbers are the same.
 *
 * A headline stands at the close of the latest window. Where that is another time than before, the two numbers speak about
 * different times: however far apart they are, they are never said to clash (domain page, section 5).
 */
function kindOfChange(then: Headline, now: Headline): RangeChangeKind | null {
  if (then.range === null || then.at === null) return now.range === null ? null : "first";
  if (now.range === null || now.at === null) return "gone";
  const [before, after] = [then.range, now.range];
  if (before.low === after.low && before.high === after.high) return null;
  if (now.at !== then.at) return now.at > then.at ? "later" : "earlier";
  if (after.low <= before.low && after.high >= before.high) return "wider";
  if (after.low >= before.low && after.high <= before.high) return "narrower";
  return "moved";
}

/** What changed in one scope, in words; null where the numbers of its range are the same. */
export function rangeChangeOf(
  { key, scope }: ScopeOfFigures,
  then: Picture,
  now: Picture,
): RangeChange | null {
  const [before, after] = [headlineOf(then, key), headlineOf(now, key)];
  const kind = kindOfChange(before, after);
  if (kind === null) return null;
  const { event, query, words } = now;
  return {
    key,
    scope: sayScope(scope, words),
    href: dashboardHref(event.slug, queryFor(scope, query), words.texts.locale),
    kind,
    sentence: words.texts.t(`compare.range-${kind}`, {
      before: sayRange(before.range, words.texts),
      after: sayRange(after.range, words.texts),
      was: before.at === null ? "" : words.day(before.at),
      is: after.at === null ? "" : words.day(after.at),
    }),
    before: rangeAt(before.range, words),
    after: rangeAt(after.range, words),
  };
}

function rangeAt(range: ReportedRange | null, { texts }: Words): RangeAt {
  return {
    range: sayRange(range, texts),
    counts: sayIndependence(range, texts),
    drawn: range && { low: range.low, high: closed(range.high) },
  };
}
