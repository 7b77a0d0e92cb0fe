import type { Scope } from "../figure";
import type { Quantity } from "../quantity/quantity";
import { Dice } from "./dice";
import { counted, kindsFor, onBasis } from "./lists";
import { type SmallCrisis, smallCrisis } from "./small-crisis";

/** A whole, and parts of it of which at least two share nobody. */
const PARTED: readonly { readonly whole: Scope; readonly parts: readonly Scope[] }[] = [
  {
    whole: counted({}),
    parts: [counted({ place: "Almaty" }), counted({ place: "Taraz" }), counted({ place: "Shymkent" })],
  },
  {
    whole: counted({}),
    parts: [
      counted({ place: "Almaty airport" }),
      counted({ place: "Almaty square" }),
      counted({ place: "Taraz" }),
    ],
  },
  {
    whole: counted({}),
    parts: [counted({ group: "security forces" }), counted({ group: "everyone else" })],
  },
  {
    whole: counted({}),
    parts: ["security forces", "classed as attackers", "classed as bystanders"].map((group) =>
      counted({ group }),
    ),
  },
  {
    whole: counted({ measure: "killed or injured" }),
    parts: [counted({}), counted({ measure: "injured" })],
  },
  {
    whole: counted({}),
    parts: [onBasis("incident", { occurrence: "the airport", place: "Almaty" }), counted({ place: "Taraz" })],
  },
];

/** Round and not, small and large. */
const PART_NUMBERS = [9, 12, 20, 21, 40, 100, 103, 150];

/** By how many people a whole differs from two of its parts together: by as much as they may be rounded by, and more. */
const DIFFERENCES = [-51, -20, -16, -11, -6, -5, -1, 0, 4];

/** A small crisis whose figures are of one whole and of its parts, the whole often a little less than two of them. */
export function partedCrisis(seed: number): SmallCrisis {
  const crisis = smallCrisis(seed);
  const dice = new Dice(-seed);
  const { whole, parts } = dice.oneOf(PARTED);
  const parted = crisis.ledger.revisions.map((figure, place) =>
    place % 3 === 0
      ? { ...figure, override: null, scope: whole, quantity: quantityOf(sumOfTwo(dice), dice) }
      : {
          ...figure,
          override: null,
          scope: dice.oneOf(parts),
          quantity: quantityOf(dice.oneOf(PART_NUMBERS), dice),
        },
  );
  return { ...crisis, ledger: { revisions: parted, withdrawals: [] } };
}

function sumOfTwo(dice: Dice): number {
  const sum = dice.oneOf(PART_NUMBERS) + dice.oneOf(PART_NUMBERS);
  return Math.max(0, sum + dice.oneOf(DIFFERENCES));
}

function quantityOf(n: number, dice: Dice): Quantity {
  return dice.chance(70) ? { kind: "exact", n } : dice.oneOf(kindsFor(n));
}
