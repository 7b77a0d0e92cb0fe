import type { Basis, Scope } from "../figure";
import type { Quantity } from "../quantity/quantity";
import { CRISIS } from "../testing/crisis";
import { NOT_STATED, type Vocabulary } from "../vocabulary";

/** The lists of the crisis that tests use. */
export const SMALL_WORLD: Vocabulary = CRISIS;

const whole: Scope = {
  measure: "killed",
  group: "everyone",
  place: "Kazakhstan",
  basis: "cumulative",
  occurrence: null,
};

export function counted(change: Partial<Scope>): Scope {
  return { ...whole, ...change };
}

export function onBasis(basis: Basis, change: Partial<Scope> = {}): Scope {
  return { ...whole, basis, ...change };
}

/** Scopes that stand together in one crisis: of each line up to three are told of. */
export const SCOPE_SETS: readonly (readonly Scope[])[] = [
  [whole],
  [whole, onBasis("documented"), counted({ group: NOT_STATED })],
  [whole, counted({ place: "Almaty" }), counted({ place: "Almaty airport" })],
  [whole, counted({ place: "Almaty" }), counted({ place: "Taraz" }), counted({ place: "Almaty and Taraz" })],
  [whole, counted({ place: "Almaty airport" }), counted({ place: "Taraz" })],
  [whole, counted({ group: "security forces" }), counted({ group: "everyone else" })],
  [whole, counted({ group: "security forces" }), counted({ group: "classed as attackers" })],
  [whole, onBasis("incident", { occurrence: "the airport", place: "Almaty" }), counted({ place: "Taraz" })],
  [whole, counted({ place: NOT_STATED }), counted({ group: "security forces" })],
  [whole, counted({ measure: "injured" }), counted({ measure: "killed or injured" })],
  [whole, counted({ measure: "injured" }), counted({ measure: "killed or injured" })],
  [whole, counted({ measure: "died in hospital" }), counted({ measure: "beheaded" })],
  [
    onBasis("current", { measure: "hospitalised" }),
    onBasis("current", { measure: "in intensive care" }),
    counted({ measure: "hospitalised" }),
  ],
  [onBasis("current", { measure: "detained" }), counted({ measure: "detained" })],
  [onBasis("incident", { occurrence: "the airport" }), whole, onBasis("incident")],
  [
    onBasis("incident", { occurrence: "the airport" }),
    onBasis("incident", { occurrence: "the airport", group: "security forces" }),
    whole,
  ],
  [onBasis("period", { occurrence: "the last day" }), whole, onBasis("period")],
  [onBasis("period", { occurrence: "the last day" }), whole],
  [counted({ group: "classed as attackers" }), whole, onBasis("prediction")],
];

/** Few numbers a crisis, so that figures agree, clash, echo one another, are one number in other words, or slips. */
export const NUMBER_SETS: readonly (readonly number[])[] = [
  [8, 12, 13],
  [10, 11, 12, 13],
  [9, 12, 20, 21],
  [0, 1, 2, 3],
  [12, 44, 103, 164],
  [160, 164, 146, 1640],
  [225, 221, 226, 265],
  [2677, 2680, 2700, 2767],
  [4578, 4500, 4600, 4353],
  [225, 4353, 4578],
  [12, 13, 25],
  [350, 399, 400, 450],
  [24, 99, 100, 200],
];

const KINDS = [
  ...["exact", "exact", "exact", "exact", "exact"],
  ...["at least", "more than", "at most", "about", "fewer than", "nearly"],
] as const;

/** Every kind of quantity that prints `n`; nobody hedges nought. */
export function kindsFor(n: number): readonly Quantity[] {
  if (n === 0) return [{ kind: "exact", n }];
  return KINDS.map((kind) => ({ kind, n }));
}

/** A ministry within a government with a police of its own, another ministry, and voices that are nobody's part. */
export const ORIGINS = ["Government", "Interior Ministry", "Almaty police", "Health Ministry", "Union", "RT"];
export const PUBLISHERS = ["RT", "Interfax", "Herald", "Daily"];
