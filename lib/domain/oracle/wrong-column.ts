import { shareAStatement, tells } from "./claim-facts";
import type { OwnClaim } from "./own-claims";
import { numberPrinted } from "./own-wordings";

/**
 * "Where a relay's number for one measure equals what the same statement gives for another measure or for a sum (4,578
 * “injured” = 225 killed + 4,353 injured), the conflict is possible, with that hint" (domain page, section 5).
 * @param all every claim that stands
 */
export function mayBeOfAnotherColumn(a: OwnClaim, b: OwnClaim, all: readonly OwnClaim[]): boolean {
  if (!shareAStatement(a, b)) return false;
  return [a, b].some((relay) => {
    const beside = all.filter((claim) => isBeside(claim, a, b));
    const others = beside.filter(({ counted }) => counted.measure !== relay.counted.measure);
    const sums = others.flatMap((one) =>
      beside
        .filter(({ counted }) => counted.measure !== one.counted.measure)
        .flatMap((other) => numbersOf(one).flatMap((m) => numbersOf(other).map((n) => m + n))),
    );
    return numbersOf(relay).some((n) => [...others.flatMap(numbersOf), ...sums].includes(n));
  });
}

/** Of a statement that both relay, about the same people and place. */
function isBeside(claim: OwnClaim, a: OwnClaim, b: OwnClaim): boolean {
  const { group, place } = claim.counted;
  const isOfBoth = claim.figures.some(
    ({ statement }) => statement !== null && tells(a, statement) && tells(b, statement),
  );
  return isOfBoth && group === a.counted.group && place === a.counted.place;
}

function numbersOf({ figures }: OwnClaim): readonly number[] {
  return figures.flatMap(({ quantity }) => numberPrinted(quantity) ?? []);
}
