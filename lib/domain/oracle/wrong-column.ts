import type { Vocabulary } from "../vocabulary";
import { shareAStatement, tells } from "./claim-facts";
import type { OwnClaim } from "./own-claims";
import { numberPrinted, sameNumberInOtherWords } from "./own-wordings";

/**
 * "Where a relay's number for one measure equals what the same statement gives for another measure or for a sum (4,578
 * “injured” = 225 killed + 4,353 injured), the conflict is possible, with that hint" (domain page, section 5). A relay's
 * "4.5 thousand" is 4,578 in other words.
 * @param all every claim that stands
 */
export function mayBeOfAnotherColumn(
  a: OwnClaim,
  b: OwnClaim,
  all: readonly OwnClaim[],
  lists: Vocabulary,
): boolean {
  if (!shareAStatement(a, b)) return false;
  const beside = all.filter((claim) => isBeside(claim, a, b));
  return [a, b].some((relay) => {
    const others = beside.filter(({ counted }) => counted.measure !== relay.counted.measure);
    const numbers = [...others.flatMap(numbersOf), ...others.flatMap((one) => sumsWith(one, beside, lists))];
    return numbers.some((n) => isNumberOf(relay, n));
  });
}

/** Of a statement that both relay, about the same people and place, whether it counts them so far or at a moment. */
function isBeside(claim: OwnClaim, a: OwnClaim, b: OwnClaim): boolean {
  const { group, place } = claim.counted;
  const isOfBoth = claim.figures.some(
    ({ statement }) => statement !== null && tells(a, statement) && tells(b, statement),
  );
  return isOfBoth && group === a.counted.group && place === a.counted.place;
}

/** Only measures that share nobody are added. */
function sumsWith(one: OwnClaim, beside: readonly OwnClaim[], { measures }: Vocabulary): readonly number[] {
  const setsOf = ({ counted }: OwnClaim) => measures.get(counted.measure)?.disjointSets ?? [];
  const others = beside.filter(
    (other) =>
      other.counted.measure !== one.counted.measure && setsOf(one).some((set) => setsOf(other).includes(set)),
  );
  return others.flatMap(numbersOf).flatMap((n) => numbersOf(one).map((m) => m + n));
}

function isNumberOf({ figures }: OwnClaim, n: number): boolean {
  return figures.some(
    ({ quantity }) => numberPrinted(quantity) === n || sameNumberInOtherWords(quantity, { kind: "exact", n }),
  );
}

function numbersOf({ figures }: OwnClaim): readonly number[] {
  return figures.flatMap(({ quantity }) => numberPrinted(quantity) ?? []);
}
