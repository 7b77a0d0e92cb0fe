import { groupBy } from "@/lib/domain/group-by";
import type { DatedClaim } from "@/lib/domain/provenance/claim";
import type { Finding, Side } from "@/lib/domain/reconcile/finding";
import type { Hint, RuleName } from "@/lib/domain/reconcile/rule";
import { sayList } from "@/lib/i18n/say-list";
import { sayInterval, sayQuantity } from "./say-quantity";
import { capitalised, sayScope, type Words } from "./words";

type Sentence = (finding: Finding, words: Words) => string;

/** One plain sentence a rule. Sides stand lowest first; every number is said with who gave it and for when. */
const SENTENCES: Readonly<Record<RuleName, Sentence>> = {
  "count-fell": (finding, words) =>
    words.texts.t("findings.count-fell", { sides: sides(finding, words, "high first") }),
  "disjoint-at-once": (finding, words) =>
    words.texts.t("findings.disjoint-at-once", { sides: sides(finding, words, "low first") }),
  "self-contradiction": (finding, words) =>
    words.texts.t("findings.self-contradiction", {
      publishers: publishers(finding, words),
      numbers: numbers(finding, words),
      sides: said(finding, words),
    }),
  "relay-mismatch": (finding, words) =>
    words.texts.t("findings.relay-mismatch", {
      who: origins(
        finding.sides.flatMap((side) => side.claims),
        words,
      ),
      numbers: numbers(finding, words),
    }),
  "part-exceeds-whole": (finding, words) => {
    const parts = finding.sides.filter((side) => side.scopeKey !== finding.scopeKey);
    const wholes = finding.sides.filter((side) => side.scopeKey === finding.scopeKey);
    const say = (some: readonly Side[]) =>
      list(
        some.map((side) => inScope(side, words)),
        words,
      );
    return words.texts.t("findings.part-exceeds-whole", {
      parts: say(parts),
      n: parts.length,
      whole: say(wholes),
    });
  },
  "withdrawn-but-repeated": (finding, words) => {
    const [withdrawn, repeated] = [finding.sides[0], finding.sides[1]];
    if (!withdrawn || !repeated) return "";
    return words.texts.t("findings.withdrawn-but-repeated", {
      number: number(withdrawn, words),
      who: origins(withdrawn.claims, words),
      how: recalledOnly(repeated) ? "recalled" : "given",
      repeaters: list([...publishersOf(repeated)].map(words.source), words),
    });
  },
};

/** The finding in one sentence. */
export function sayFinding(finding: Finding, words: Words): string {
  return capitalised(SENTENCES[finding.rule](finding, words), words.texts);
}

/** What may explain the clash, in one sentence. */
export function sayHint(hint: Hint | null, words: Words): string | null {
  if (hint === null) return null;
  const { t, number: say } = words.texts;
  switch (hint.kind) {
    case "other measure":
      return t("findings.hint.other-measure", { n: hint.n, measure: words.measure(hint.measure) });
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

function sides(finding: Finding, words: Words, order: "low first" | "high first"): string {
  const ordered = order === "low first" ? finding.sides : [...finding.sides].reverse();
  const voices = groupBy(ordered, (side) => `${origins(side.claims, words)}|${times(side.claims, words)}`);
  return [...voices.values()]
    .map((own) => {
      const claims = own.flatMap((side) => side.claims);
      return words.texts.t("findings.gave", {
        who: origins(claims, words),
        numbers: list(
          own.map((side) => number(side, words)),
          words,
        ),
        when: times(claims, words),
      });
    })
    .join("; ");
}

function said(finding: Finding, words: Words): string {
  return finding.sides
    .map((side) =>
      words.texts.t("findings.said", {
        number: number(side, words),
        who: origins(side.claims, words),
        when: times(side.claims, words),
      }),
    )
    .join("; ");
}

function inScope(side: Side, words: Words): string {
  const [claim] = side.claims;
  if (claim === undefined) return "";
  return words.texts.t("findings.in-scope", {
    scope: sayScope(claim.scope, words),
    number: number(side, words),
    who: origins(side.claims, words),
    when: times(side.claims, words),
  });
}

function numbers(finding: Finding, words: Words): string {
  return list(
    finding.sides.map((side) => number(side, words)),
    words,
  );
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
