import { groupBy } from "../group-by";
import type { DatedClaim } from "../provenance/claim";
import { placeValue } from "../quantity/place-value";
import { printedNumber, type Quantity, quantityKey } from "../quantity/quantity";
import { isReworded } from "../quantity/reworded";
import type { Boxes } from "./boxes";
import type { Moment } from "./moments";

/**
 * Reads one number in other words as one number ("Reworded is not contradicted", domain page, section 5), where two
 * wordings of one origin are of one moment and exclude each other: there the count cannot have risen from one to the
 * other. The looser wording's interval reaches to the nearest number of the other's: of one bulletin, "4.5 thousand"
 * beside 4,578 is read as 4,500 to 4,578, and "more than 2,677" beside 2,677 as 2,677 or more. The looser of two is the
 * one printed to fewer digits, then the hedged one; two equally loose wordings reach to each other.
 *
 * Wordings that merely overlap in time stay as they are: both hold of a count that rose a little in between. In counts
 * every origin is its own, so a ministry and its government do not reword each other here.
 *
 * @param boxes changed in place
 */
export function readInOtherWords(
  claims: readonly DatedClaim[],
  boxes: Boxes,
  moments: readonly Moment[],
): void {
  for (const members of moments) {
    for (const voice of groupBy(members, (place) => claims[place]?.origin).values())
      rewordWithin(wordsOf(voice, claims, boxes), boxes);
  }
}

function rewordWithin(words: readonly Word[], boxes: Boxes): void {
  const byNumber = groupBy(words, ({ n }) => n);
  for (const word of words) {
    for (const other of rewordings(word, byNumber)) {
      if (isLooser(word.quantity, other.quantity)) reach(word, other, boxes);
      if (isLooser(other.quantity, word.quantity)) reach(other, word, boxes);
    }
  }
}

/** One quantity with one interval, and the places of the claims that give it. */
interface Word {
  readonly n: number;
  readonly quantity: Quantity;
  readonly low: number;
  readonly high: number;
  readonly places: readonly number[];
}

function wordsOf(members: Moment, claims: readonly DatedClaim[], { low, high }: Boxes): readonly Word[] {
  const byWord = groupBy(members, (place) => {
    const claim = claims[place];
    return claim && `${quantityKey(claim.quantity)}|${low[place]}|${high[place]}`;
  });
  return [...byWord.values()].flatMap((places) => {
    const [first = -1] = places;
    const quantity = claims[first]?.quantity;
    const n = quantity === undefined ? null : printedNumber(quantity);
    if (quantity === undefined || n === null) return [];
    return [{ n, quantity, low: low[first] ?? 0, high: high[first] ?? 0, places }];
  });
}

/**
 * Words that say the number of `word` in other words. Numbers a unit apart are found from the finer one, which lies
 * beside a multiple of the coarser one's unit.
 */
function rewordings(word: Word, byNumber: ReadonlyMap<number, readonly Word[]>): readonly Word[] {
  const near = new Set<number>();
  for (let unit = 1; unit <= word.n; unit *= 10) {
    const multiple = Math.floor(word.n / unit) * unit;
    near
      .add(multiple - unit)
      .add(multiple)
      .add(multiple + unit);
  }
  return [...near]
    .flatMap((n) => byNumber.get(n) ?? [])
    .filter((other) => other !== word && isReworded(word.quantity, other.quantity));
}

function isLooser(a: Quantity, b: Quantity): boolean {
  const [n, m] = [printedNumber(a) ?? 0, printedNumber(b) ?? 0];
  if (placeValue(n) !== placeValue(m)) return placeValue(n) > placeValue(m);
  return a.kind !== "exact" || b.kind === "exact";
}

function reach(loose: Word, other: Word, { low, high }: Boxes): void {
  for (const place of loose.places) {
    if (other.high < loose.low) low[place] = Math.min(low[place] ?? 0, other.high);
    if (loose.high < other.low) high[place] = Math.max(high[place] ?? 0, other.low);
  }
}
