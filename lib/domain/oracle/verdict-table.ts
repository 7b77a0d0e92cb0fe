/** A row of a table of verdicts holds where each fact that it names is one of those given. */
export type When<Facts> = { readonly [Fact in keyof Facts]?: readonly Facts[Fact][] };

export type Certainty = "certain" | "possible";

/** What a verdict takes from the times: that both claims are of one time, that one is later, or neither. */
export type Need = "one time" | "an order" | "no time";

export interface VerdictRow<Facts> {
  readonly when: When<Facts>;
  readonly rule: string;
  readonly certainty: Certainty;
  readonly needs: Need;
  /** The words of the domain page, or of the methodology page where that one is silent. */
  readonly page: string;
}

export interface Doubts {
  /** Of the two bounds that keep the claims apart: did reports print both, or did the scheme supply one? */
  readonly bounds: "printed" | "supplied";
  /** Do both reports state the moment that their number speaks about? */
  readonly times: "stated" | "inferred";
  /** Does the report of the lower number, the later one of a fall, state its moment? */
  readonly laterTime: "stated" | "inferred";
  readonly scopes: "stated" | "unstated" | "unstated in one report";
  readonly relation: "by definition" | "as a rule";
  readonly column: "right" | "maybe wrong";
}

/** What makes a verdict possible at most. */
export interface DoubtRow {
  readonly when: When<Doubts>;
  /** The verdicts that it touches, by what they need of the times; null for all. */
  readonly of: Need | null;
  /** The rule whose verdicts it touches; every rule's where none is named. */
  readonly rule?: string;
  readonly page: string;
}

/** What a table says of two claims. */
export interface Verdict {
  readonly rule: string;
  readonly certainty: Certainty;
  /** The rows that gave it, for the story of a disagreement. */
  readonly page: readonly string[];
}

/** Every row that holds gives its verdict, weakened by what is in doubt. */
export function judge<Facts extends object>(
  rows: readonly VerdictRow<Facts>[],
  facts: Facts,
  doubtRows: readonly DoubtRow[],
  doubts: Doubts,
): readonly Verdict[] {
  return rows
    .filter(({ when }) => holds(when, facts))
    .map(({ rule, certainty, needs, page }) => {
      const touching = doubtRows.filter(
        (row) => (row.of === null || row.of === needs) && (row.rule === undefined || row.rule === rule),
      );
      const weakened = touching.filter((row) => holds(row.when, doubts)).map((row) => row.page);
      const isCertain = certainty === "certain" && weakened.length === 0;
      return { rule, certainty: isCertain ? "certain" : "possible", page: [page, ...weakened] };
    });
}

function holds<Facts extends object>(when: When<Facts>, facts: Facts): boolean {
  // Object.keys knows the names only as texts; `when` has no others than those of the facts.
  const named = Object.keys(when) as (keyof Facts)[];
  return named.every((fact) => when[fact]?.includes(facts[fact]) ?? true);
}
