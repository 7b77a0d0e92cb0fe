import type { DatedClaim } from "@/lib/domain/provenance/claim";
import { claimsOfFinding, type Finding } from "@/lib/domain/reconcile/finding";
import type { Hint } from "@/lib/domain/reconcile/rule";
import type { Side } from "@/lib/domain/reconcile/side";
import { sayList } from "@/lib/i18n/say-list";
import { sayInterval, sayQuantity } from "./say-quantity";
import { capitalised, sayScope, type Words } from "./words";

/** The finding in one sentence: the message of its rule, whose parameters mean the same in every rule. */
export function sayFinding(finding: Finding, words: Words): string {
  const { t } = words.texts;
  const { lower, higher } = byHeight(finding, words);
  const own = finding.sides.filter(({ scopeKey }) => scopeKey === finding.scopeKey);
  const others = finding.sides.filter(({ scopeKey }) => scopeKey !== finding.scopeKey);
  const [withdrawn, repeated] = [finding.sides[0], finding.sides[1]];
  const sentence = t(`rules.${finding.rule}.message`, {
    lower,
    higher,
    own: scoped(own, words),
    others: scoped(others, words),
    count: others.length,
    sum: sumOf(others),
    numbers: outermost(finding.sides, (side) => number(side, words), words),
    origins: origins(claimsOfFinding(finding), words),
    publishers: publishers(finding, words),
    withdrawn: withdrawn ? sayVoice(withdrawn, words) : "",
    repeaters: repeated ? list([...publishersOf(repeated)].map(words.source), words) : "",
    told: repeated && recalledOnly(repeated) ? "recalled" : "given",
    gap: finding.gap,
  });
  return capitalised(sentence, words.texts);
}

/** What may explain the clash, in one sentence. */
export function sayHint(hint: Hint | null, words: Words): string | null {
  if (hint === null) return null;
  const { t, number: say } = words.texts;
  switch (hint.kind) {
    case "other measure":
      return t("findings.hint.other-measure", { n: hint.n, measure: words.measure(hint.measure) });
    case "other group":
      return t("findings.hint.other-group", { n: hint.n, group: words.group(hint.group) });
    case "sum of measures": {
      const [first, second] = hint.measures;
      return t("findings.hint.sum-of-measures", {
        n: hint.n,
        first: words.measure(first),
        second: words.measure(second),
      });
    }
    case "slip":
      return t("findings.hint.slip", { numbers: list(hint.numbers.map(say), words) });
  }
}

/** The lowest side, and every other one, the highest first. */
function byHeight({ sides }: Finding, words: Words): { readonly lower: string; readonly higher: string } {
  const say = (side: Side) =>
    words.texts.t("findings.gave", {
      who: origins(side.claims, words),
      number: number(side, words),
      when: times(side.claims, words),
    });
  const [lowest, ...rest] = sides;
  const highest = rest.at(-1);
  const lower = lowest ? say(lowest) : "";
  if (highest === undefined || sides.length <= SAID_IN_FULL)
    return { lower, higher: rest.reverse().map(say).join("; ") };
  return { lower, higher: withMore(say(highest), rest.length - 1, words) };
}

function scoped(sides: readonly Side[], words: Words): string {
  const say = (side: Side) => {
    const [claim] = side.claims;
    if (claim === undefined) return "";
    return words.texts.t("findings.in-scope", {
      scope: sayScope(claim.scope, words),
      number: number(side, words),
      who: origins(side.claims, words),
      when: times(side.claims, words),
    });
  };
  return outermost(sides, say, words);
}

/** With more sides than these a sentence names the lowest and the highest, and counts the others. */
const SAID_IN_FULL = 4;

function outermost(sides: readonly Side[], say: (side: Side) => string, { texts }: Words): string {
  const [lowest, highest] = [sides[0], sides.at(-1)];
  if (sides.length <= SAID_IN_FULL || lowest === undefined || highest === undefined)
    return sayList(sides.map(say), texts, SAID_IN_FULL);
  return withMore(`${say(lowest)}, ${say(highest)}`, sides.length - 2, { texts });
}

function withMore(said: string, n: number, { texts: { t } }: Pick<Words, "texts">): string {
  return t("common.list", { first: said, last: t("common.list-rest", { n }) });
}

/** What the highest number of each scope makes together. */
function sumOf(sides: readonly Side[]): number {
  const highest = new Map<string, number>();
  for (const { scopeKey, interval } of sides)
    highest.set(scopeKey, Math.max(interval.low, highest.get(scopeKey) ?? 0));
  return [...highest.values()].reduce((sum, low) => sum + low, 0);
}

function sayVoice(side: Side, words: Words): string {
  return words.texts.t("findings.by", { number: number(side, words), who: origins(side.claims, words) });
}

/** The side's quantity as the reports have it where they agree on it, else the interval. */
function number(side: Side, { texts }: Words): string {
  const quantities = new Set(side.claims.map((claim) => sayQuantity(claim.quantity, texts)));
  const [only] = quantities;
  return quantities.size === 1 && only !== undefined ? only : sayInterval(side.interval, texts);
}

function origins(claims: readonly DatedClaim[], words: Words): string {
  return list([...new Set(claims.map((claim) => claim.origin))].map(words.source), words);
}

/** Publishers that stand on every side. */
function publishers(finding: Finding, words: Words): string {
  const [first, ...rest] = finding.sides.map(publishersOf);
  const shared = [...(first ?? [])].filter((source) => rest.every((others) => others.has(source)));
  return list(shared.map(words.source), words) || words.texts.t("findings.one-publication");
}

function publishersOf(side: Side): ReadonlySet<string> {
  return new Set(side.claims.flatMap((claim) => claim.figures.map((figure) => figure.publication.source)));
}

function recalledOnly(side: Side): boolean {
  return side.claims.every((claim) => claim.figures.every((figure) => figure.stance === "recalled"));
}

function times(claims: readonly DatedClaim[], words: Words): string {
  const moments = claims.map((claim) => words.when(claim.window, claim.figures[0]?.asOf.precision ?? "day"));
  return list([...new Set(moments)], words);
}

function list(items: readonly string[], { texts }: Words): string {
  return sayList(items, texts);
}
