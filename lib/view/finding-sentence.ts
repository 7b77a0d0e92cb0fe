import { groupBy } from "@/lib/domain/group-by";
import type { DatedClaim } from "@/lib/domain/provenance/claim";
import { sayInterval, sayQuantity } from "@/lib/domain/quantity/say";
import type { Finding, Side } from "@/lib/domain/reconcile/finding";
import type { Hint, RuleName } from "@/lib/domain/reconcile/rule";
import { capitalised, sayList, sayScope, type Words } from "./words";

type Sentence = (finding: Finding, words: Words) => string;

/** One plain sentence a rule. Sides stand lowest first; every number is said with who gave it and for when. */
const SENTENCES: Readonly<Record<RuleName, Sentence>> = {
  "count-fell": (finding, words) => `${sides(finding, words, "high first")}: a running total cannot fall.`,
  "disjoint-at-once": (finding, words) =>
    `${sides(finding, words, "low first")}: at one time, no number fits both.`,
  "self-contradiction": (finding, words) =>
    `${publishers(finding, words)} gives ${sayList(numbers(finding))} for one count at one time (${said(finding, words)}).`,
  "relay-mismatch": (finding, words) =>
    `Reports of one statement by ${origins(
      finding.sides.flatMap((side) => side.claims),
      words,
    )} give different numbers: ${sayList(numbers(finding))}.`,
  "part-exceeds-whole": (finding, words) => {
    const parts = finding.sides.filter((side) => side.scopeKey !== finding.scopeKey);
    const wholes = finding.sides.filter((side) => side.scopeKey === finding.scopeKey);
    const say = (some: readonly Side[]) => sayList(some.map((side) => inScope(side, words)));
    return `${say(parts)} ${parts.length > 1 ? "are" : "is"} more than the whole, ${say(wholes)}.`;
  },
  "withdrawn-but-repeated": (finding, words) => {
    const [withdrawn, repeated] = [finding.sides[0], finding.sides[1]];
    if (!withdrawn || !repeated) return "";
    const verb = recalledOnly(repeated) ? "still recalled" : "given again";
    return `${capitalised(number(withdrawn))} by ${origins(withdrawn.claims, words)} was withdrawn, yet ${verb} without a word of it by ${repeaters(repeated, words)}.`;
  },
};

/** The finding in one sentence. */
export function sayFinding(finding: Finding, words: Words): string {
  return SENTENCES[finding.rule](finding, words);
}

/** What may explain the clash, in one sentence. */
export function sayHint(hint: Hint | null, words: Words): string | null {
  if (hint === null) return null;
  const n = "n" in hint ? hint.n.toLocaleString("en") : "";
  switch (hint.kind) {
    case "other measure":
      return `The same statement gives ${n} for “${words.measure(hint.measure)}”: perhaps a number in the wrong column.`;
    case "sum of measures":
      return `${n} is the statement's “${words.measure(hint.measures[0])}” and “${words.measure(hint.measures[1])}” taken together.`;
    case "slip":
      return `${sayList(hint.numbers.map((m) => m.toLocaleString("en")))} look like a slip of one another.`;
  }
}

function sides(finding: Finding, words: Words, order: "low first" | "high first"): string {
  const ordered = order === "low first" ? finding.sides : [...finding.sides].reverse();
  const voices = groupBy(ordered, (side) => `${origins(side.claims, words)}|${times(side.claims, words)}`);
  return [...voices.values()]
    .map((own) => {
      const claims = own.flatMap((side) => side.claims);
      return `${origins(claims, words)} gave ${sayList(own.map(number))} ${times(claims, words)}`;
    })
    .join("; ");
}

function said(finding: Finding, words: Words): string {
  return finding.sides
    .map((side) => `${number(side)} by ${origins(side.claims, words)} ${times(side.claims, words)}`)
    .join("; ");
}

function inScope(side: Side, words: Words): string {
  const [claim] = side.claims;
  if (claim === undefined) return "";
  return `${sayScope(claim.scope, words)}: ${number(side)} (${origins(side.claims, words)}, ${times(side.claims, words)})`;
}

function numbers(finding: Finding): string[] {
  return finding.sides.map(number);
}

/** The side's quantity as the reports have it where they agree on it, else the interval. */
function number(side: Side): string {
  const quantities = new Set(side.claims.map((claim) => sayQuantity(claim.quantity)));
  const [only] = quantities;
  return quantities.size === 1 && only !== undefined ? only : sayInterval(side.interval);
}

function origins(claims: readonly DatedClaim[], words: Words): string {
  return sayList([...new Set(claims.map((claim) => claim.origin))].map(words.source));
}

/** Publishers that stand on every side. */
function publishers(finding: Finding, words: Words): string {
  const [first, ...rest] = finding.sides.map(publishersOf);
  const shared = [...(first ?? [])].filter((source) => rest.every((others) => others.has(source)));
  return sayList(shared.map(words.source)) || "One publication";
}

function publishersOf(side: Side): ReadonlySet<string> {
  return new Set(side.claims.flatMap((claim) => claim.figures.map((figure) => figure.publication.source)));
}

function repeaters(side: Side, words: Words): string {
  return sayList([...publishersOf(side)].map(words.source));
}

function recalledOnly(side: Side): boolean {
  return side.claims.every((claim) => claim.figures.every((figure) => figure.stance === "recalled"));
}

function times(claims: readonly DatedClaim[], words: Words): string {
  const said = claims.map((claim) => words.when(claim.window, claim.figures[0]?.asOf.precision ?? "day"));
  return `as of ${sayList([...new Set(said)])}`;
}
