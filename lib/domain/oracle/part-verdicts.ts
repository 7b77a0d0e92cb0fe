import type { Vocabulary } from "../vocabulary";
import {
  sameStatedMoment,
  sameWindow,
  shareAPublication,
  shareAStatement,
  statesTime,
  windowsMeet,
} from "./claim-facts";
import { type Holds, tryInstants } from "./histories";
import { isCoarse, type OwnClaim, scopeName } from "./own-claims";
import { type Relation, relationUp } from "./own-lattice";
import { isReworded } from "./pair-facts";
import type { VerdictRow } from "./verdict-table";

/** What the table of verdicts asks about a part that allows only more than its whole. */
export interface PartFacts {
  /** "An incident within a total", or a part of a count of its own kind (or a stock of a total). */
  readonly kind: "of its kind" | "occurrence of a total";
  readonly moments: "one" | "apart" | "open";
  /** At which of the instants within their windows the lattice is broken. */
  readonly broken: Holds;
  readonly width: "fine" | "coarse";
  readonly numbers: "one in other words" | "apart";
}

/** Domain page, section 5, last paragraph. */
export const PART_VERDICTS: readonly VerdictRow<PartFacts>[] = [
  ...rowsOf("part-exceeds-whole", "of its kind"),
  ...rowsOf("incident-exceeds-total", "occurrence of a total"),
];

function rowsOf(rule: string, kind: PartFacts["kind"]): readonly VerdictRow<PartFacts>[] {
  return [
    {
      when: { kind: [kind], moments: ["apart"], broken: ["always"], numbers: ["apart"] },
      rule,
      certainty: "certain",
      needs: "an order",
      page: "certain when low_C > high_P and C is surely not later than P (for cumulative P)",
    },
    {
      when: { kind: [kind], moments: ["one"], numbers: ["apart"] },
      rule,
      certainty: "certain",
      needs: "no time",
      page: "against an exact 400 of the same stated moment: part-exceeds-whole, certain",
    },
    {
      when: {
        kind: [kind],
        moments: ["open"],
        broken: ["always", "sometimes"],
        width: ["fine"],
        numbers: ["apart"],
      },
      rule,
      certainty: "possible",
      needs: "one time",
      page: "possible when the windows overlap",
    },
  ];
}

/**
 * How `part` is part of `whole`: "C's measure, group and place are each part of, or the same as, P's, and the basis
 * allows it" (domain page, section 4). Null where it is not, or where they are one scope.
 */
export function relationOf(part: OwnClaim, whole: OwnClaim, vocabulary: Vocabulary): Relation | null {
  const [c, p] = [part.counted, whole.counted];
  if (scopeName(c) === scopeName(p) || !basisAllows(part, whole)) return null;
  const relations = [
    relationUp(c.measure, p.measure, vocabulary.measures),
    relationUp(c.group, p.group, vocabulary.groups),
    relationUp(c.place, p.place, vocabulary.places),
  ];
  if (relations.includes(null)) return null;
  return relations.includes("as a rule") ? "as a rule" : "by definition";
}

/**
 * "Incident, period and current counts … are part of the cumulative count of any containing scope; a cumulative count
 * is never part of a current one"; of two stocks one may be part of the other (section 9, example 6).
 */
function basisAllows({ counted: c }: OwnClaim, { counted: p }: OwnClaim): boolean {
  return p.basis === "cumulative" || (p.basis === "current" && c.basis === "current");
}

export function partFacts(part: OwnClaim, whole: OwnClaim, vocabulary: Vocabulary): PartFacts {
  const isGrowing = grows(whole, vocabulary);
  const moments = momentsOf(part, whole);
  return {
    kind: isOccurrence(part) ? "occurrence of a total" : "of its kind",
    moments,
    broken: tryInstants(part.window, whole.window, moments === "one", (ofPart, ofWhole) =>
      isGrowing ? ofPart <= ofWhole : ofPart === ofWhole,
    ),
    width: isCoarse(part.window) || isCoarse(whole.window) ? "coarse" : "fine",
    numbers: isReworded(part, whole, vocabulary) ? "one in other words" : "apart",
  };
}

/** Whether the count can only grow, so that what is true of it now stays true. */
export function grows({ counted }: OwnClaim, { groups }: Vocabulary): boolean {
  return counted.basis === "cumulative" && groups.get(counted.group)?.mayShrink !== true;
}

function isOccurrence({ counted }: OwnClaim): boolean {
  return counted.basis === "incident" || counted.basis === "period";
}

function momentsOf(part: OwnClaim, whole: OwnClaim): PartFacts["moments"] {
  if (!windowsMeet(part, whole)) return "apart";
  return isOneMoment(part, whole) ? "one" : "open";
}

/**
 * "Of the same stated moment" (domain page, section 9, example 6), of one statement, or, by the methodology page,
 * "where one publication states one time for both". The time of an incident or a period is no moment of a total: it is
 * part of that "from [its] end on".
 */
export function isOneMoment(part: OwnClaim, whole: OwnClaim): boolean {
  const isOfOneTime = isOccurrence(part) === isOccurrence(whole);
  if (shareAStatement(part, whole) || (isOfOneTime && sameStatedMoment(part, whole))) return true;
  const isOneTime =
    sameWindow(part, whole) && statesTime(part) && statesTime(whole) && !isCoarse(part.window);
  return isOneTime && shareAPublication(part, whole);
}
