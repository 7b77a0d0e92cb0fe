import type { DatedClaim } from "@/lib/domain/provenance/claim";
import { leaveOneOut, type ReportedRange } from "@/lib/domain/range/reported-range";
import { HOUR } from "@/lib/domain/time/window";
import { sayList } from "@/lib/i18n/say-list";
import type { Headline } from "./cards";
import type { EdgeClaim, EdgeExplanation, LeaveOneOut, RangeExplanation } from "./explanation-model";
import { sayTimes } from "./figure-row";
import { sourceHref } from "./links";
import type { Picture } from "./picture";
import { sayInterval, sayQuantity } from "./say-quantity";
import { sayRange } from "./say-range";
import { printedFigure } from "./sources/source-scopes";
import { sayChain, type Words } from "./words";

/**
 * Which claims set the edges of a scope's headline, by which rules, and what the range would be without each origin in
 * force (domain page, section 7).
 */
export function explain({ at, range }: Pick<Headline, "at" | "range">, picture: Picture): RangeExplanation {
  if (range === null || at === null) return { edges: [], leftOut: { changes: [], same: null }, rules: [] };
  const without = new Map(leaveOneOut(range).map((left) => [left.origin, left.range]));
  return {
    edges: edgesOf(range, without, picture),
    leftOut: leftOutOf(range, without, picture),
    rules: rulesAt(at, picture),
  };
}

/** The range without each origin; null where nothing is left in force. */
type Without = ReadonlyMap<string, ReportedRange | null>;

function edgesOf(range: ReportedRange, without: Without, picture: Picture): readonly EdgeExplanation[] {
  const { t } = picture.words.texts;
  const { low, high, lowSetBy, highSetBy } = range;
  const edge = (
    kind: EdgeExplanation["edge"],
    sentence: string,
    claims: readonly DatedClaim[],
  ): EdgeExplanation => ({
    edge: kind,
    sentence,
    claims: claims.slice(0, MOST_CLAIMS).flatMap((claim) => edgeClaimOf(claim, picture)),
    more: Math.max(0, claims.length - MOST_CLAIMS),
    without: sayWithout(claims, without, picture.words),
  });
  const voices = (claims: readonly DatedClaim[]) => sayVoices(claims, picture.words);
  const explained = [edge("low", t("ranges.low", { n: low, voices: voices(lowSetBy) }), lowSetBy)];
  if (high === Number.POSITIVE_INFINITY)
    explained.push(edge("open", t("ranges.open", { voices: voices(highSetBy) }), highSetBy));
  else if (high !== low)
    explained.push(edge("high", t("ranges.high", { n: high, voices: voices(highSetBy) }), highSetBy));
  return explained;
}

/** As many claims as the sentence names. */
const MOST_CLAIMS = 3;

function sayVoices(claims: readonly DatedClaim[], words: Words): string {
  const voices = claims.map((claim) =>
    words.texts.t("ranges.voice", { origin: words.source(claim.origin), when: sayWhen(claim, words) }),
  );
  return sayList(voices, words.texts);
}

function sayWhen({ window, figures }: DatedClaim, words: Words): string {
  return words.when(window, figures[0]?.asOf.precision ?? "day");
}

function sayWithout(claims: readonly DatedClaim[], without: Without, { texts }: Words): string {
  const origins = [...new Set(claims.map((claim) => claim.origin))];
  const [only] = origins;
  if (origins.length !== 1 || only === undefined) return texts.t("ranges.no-single-origin");
  return texts.t("ranges.without", { range: sayRange(without.get(only) ?? null, texts) });
}

function edgeClaimOf(claim: DatedClaim, picture: Picture): readonly EdgeClaim[] {
  const [first] = claim.figures;
  if (first === undefined) return [];
  const { words } = picture;
  const { asOf, published } = sayTimes(first, picture);
  return [
    {
      key: claim.key,
      figure: printedFigure(first, picture),
      origin: words.source(claim.origin),
      chain: sayChain(first.chain, words),
      published,
      asOf,
      reports: claim.publications.size,
      reading: sayReading(claim, picture),
      force: sayForce(claim, picture),
    },
  ];
}

/** What made numbers of the wording: an editor, the nature of a documented list, or the coding scheme. */
function sayReading(claim: DatedClaim, { query, words: { texts } }: Picture): string {
  const interval = sayInterval(claim.interval, texts);
  const override = claim.figures[0]?.override ?? null;
  if (override !== null) return texts.t("explain.read-by-editor", { interval, reason: override.reason });
  const quantity = sayQuantity(claim.quantity, texts);
  if (claim.documented) return texts.t("explain.read-as-list", { quantity, interval });
  if (quantity === interval) return interval;
  const scheme = texts.t(`schemes.${query.reading.scheme}.title`);
  return texts.t("explain.read", { quantity, interval, scheme });
}

function sayForce({ window }: DatedClaim, { query, words }: Picture): string {
  const { freshness } = query.reading;
  const end = window.to + freshness;
  return words.texts.t("explain.in-force", {
    until: words.when({ from: end, to: end + 1 }, "minute"),
    n: freshness / HOUR,
  });
}

/** As many names of origins that change nothing are said. */
const MOST_NAMES = 12;

function leftOutOf(range: ReportedRange, without: Without, picture: Picture): LeaveOneOut {
  const { event, query, words } = picture;
  const isSame = (rest: ReportedRange | null) => rest?.low === range.low && rest.high === range.high;
  const all = [...without];
  const same = all.filter(([, rest]) => isSame(rest)).map(([origin]) => words.source(origin));
  return {
    changes: all
      .filter(([, rest]) => !isSame(rest))
      .map(([origin, rest]) => ({
        origin: words.source(origin),
        href: sourceHref(event.slug, origin, query.reading, words.texts.locale),
        range: sayRange(rest, words.texts),
      })),
    same: same.length === 0 ? null : sayList(same, words.texts, MOST_NAMES),
  };
}

function rulesAt(at: number, { query, words }: Picture): readonly string[] {
  const { t } = words.texts;
  const { freshness, scheme } = query.reading;
  return [
    t("explain.rule-moment", { when: words.when({ from: at, to: at + 1 }, "minute") }),
    t("explain.rule-force", { n: freshness / HOUR }),
    t("explain.rule-scheme", { scheme: t(`schemes.${scheme}.title`) }),
    t("explain.rule-left-out"),
  ];
}
