import type { Figure, Withdrawal } from "../figure";
import type { Dice } from "./dice";
import { numberPrinted } from "./own-wordings";
import { dayOf, TIMES } from "./small-clock";

const DAY = 24 * 3_600_000;

/** One withdrawal of a number that one of the figures prints, by its origin; now and then of nothing that was said. */
export function takenBack(dice: Dice, figures: readonly Figure[]): readonly Withdrawal[] {
  const figure = dice.oneOf(figures);
  const value = numberPrinted(figure.quantity);
  const { window } = figure.asOf;
  if (value === null || window === null) return [];
  const { measure, group, place } = figure.scope;
  return [
    {
      id: "w1",
      externalId: null,
      kind: dice.oneOf(["withdrawn", "corrected"] as const),
      announced: announcedAfter(window.from, dice),
      by: figure.origin,
      announcement: "",
      origin: figure.origin,
      statement: dice.chance(50) ? figure.statement : null,
      scope: { measure, group, place },
      asOf: dice.chance(80) ? window : dice.oneOf(TIMES).window,
      value,
      replacedBy: null,
      toldBy: dice.chance(10) ? [dice.oneOf(figures).id] : [],
      recorded: dice.between(1, 4) * 1000,
      version: dice.between(1, 4),
    },
  ];
}

function announcedAfter(from: number, dice: Dice): Withdrawal["announced"] {
  const at = from + dice.between(0, 3) * DAY + dice.oneOf([1, 10]) * 3_600_000;
  if (dice.chance(50)) return { window: dayOf(at), precision: "day" };
  return { window: { from: at, to: at + 3_600_000 }, precision: "hour" };
}
