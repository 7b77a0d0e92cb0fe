import type { Vocabulary } from "../vocabulary";
import { areApart, DIMENSIONS, type Dimension, isReassigned } from "./apart";
import { shareAPublication, shareAStatement, windowsMeet } from "./claim-facts";
import { DOUBTS, doubtsAbout } from "./doubts";
import { loosened } from "./loosened";
import { isCoarse, type OwnClaim, scopeName } from "./own-claims";
import { oneOrigin } from "./own-lattice";
import { numberPrinted } from "./own-wordings";
import { grows, type PartFacts, partFacts, relationOf } from "./part-verdicts";
import { asPrinted, asRoundedFrom, type Read } from "./rounded";
import { instantsWithin, tellingInstants } from "./small-clock";
import { type Certainty, judge, type VerdictRow } from "./verdict-table";

interface AddedFacts extends PartFacts {
  readonly people: "stay" | "move";
  /** A part of a window longer than 48 hours is not narrowed to the moment of a whole that is told more exactly. */
  readonly exactness: "as the whole" | "coarser than the whole";
}

/** Domain page, section 5: "parts that are disjoint by definition, sum of lows > high of the whole", each by its time. */
const ADDED: readonly VerdictRow<AddedFacts>[] = [
  {
    when: { moments: ["apart"], broken: ["always"], people: ["stay"] },
    rule: "sum-exceeds-whole",
    certainty: "certain",
    needs: "an order",
    page: "of each part the highest number counts that is not later than the whole (methodology)",
  },
  {
    when: { moments: ["one"], exactness: ["as the whole"] },
    rule: "sum-exceeds-whole",
    certainty: "certain",
    needs: "no time",
    page: "of the same stated moment",
  },
  {
    when: { moments: ["open"], broken: ["always", "sometimes"], width: ["fine"] },
    rule: "sum-exceeds-whole",
    certainty: "possible",
    needs: "one time",
    page: "possible when the windows overlap",
  },
];

/** How surely parts of the whole, told by one claim each, are more than it allows; null where none are. */
export function sumExceeds(
  whole: OwnClaim,
  claims: readonly OwnClaim[],
  lists: Vocabulary,
): Certainty | null {
  const related = claims.filter((claim) => relationOf(claim, whole, lists) !== null);
  const people = together(related.map(({ bounds }) => bounds.low));
  if (related.length < 2 || people <= whole.bounds.high) return null;
  const parted = DIMENSIONS.map((by) => ({
    by,
    parts: related.flatMap((claim) => addable(claim, whole, by, lists) ?? []),
  }));
  const isMore = (of: readonly Certainty[]) => {
    const read = of.includes("possible") ? asPrinted : asRoundedFrom;
    return parted.some(({ by, parts }) => {
      const added = parts.filter(({ certainty }) => of.includes(certainty));
      const isRight = (sum: readonly Part[]) => by !== "measure" || isOfRightColumns(sum, whole, claims, of);
      const sums = choices(added).filter((sum) => canBeAdded(sum, by, whole, lists));
      return largest(sums, read).some((all) =>
        choices(all).some((sum) => exceeds(sum, whole, read, lists) && isRight(sum)),
      );
    });
  };
  if (isMore(["certain"])) return "certain";
  return isMore(["certain", "possible"]) ? "possible" : null;
}

/**
 * "A number in the wrong column" (domain page, section 5): where a part's number is the whole's own in one report, the
 * conflict is possible, and it is the part's where another relay of the same statement gives another number for it.
 */
function isOfRightColumns(
  sum: readonly Part[],
  whole: OwnClaim,
  all: readonly OwnClaim[],
  of: readonly Certainty[],
): boolean {
  const misread = sum.map(({ claim }) => claim).filter((part) => hasNumberOf(whole, part));
  if (misread.length === 0) return true;
  const isContradicted = misread.every((part) => all.some((relay) => isAnotherNumberFor(part, relay)));
  return of.includes("possible") && !isContradicted;
}

function hasNumberOf(whole: OwnClaim, part: OwnClaim): boolean {
  const numbers = [whole, part].map(({ figures: [figure] }) => figure && numberPrinted(figure.quantity));
  const isOneReport = shareAStatement(whole, part) || shareAPublication(whole, part);
  return isOneReport && typeof numbers[0] === "number" && numbers[0] === numbers[1];
}

function isAnotherNumberFor(part: OwnClaim, relay: OwnClaim): boolean {
  const isApart = part.bounds.high < relay.bounds.low || relay.bounds.high < part.bounds.low;
  const isOfScope = scopeName(part.counted) === scopeName(relay.counted);
  return isApart && isOfScope && shareAStatement(part, relay) && windowsMeet(part, relay);
}

interface Part {
  readonly claim: OwnClaim;
  readonly people: "stay" | "move";
  readonly certainty: Certainty;
}

function addable(claim: OwnClaim, whole: OwnClaim, by: Dimension, lists: Vocabulary): Part | null {
  const relation = relationOf(claim, whole, lists);
  const isVague = claim.figures.some(
    ({ quantity, override }) => quantity.kind === "vague term" && override === null,
  );
  if (relation === null || isVague) return null;
  const isFleeting =
    by === "measure" || isReassigned(claim.counted.group, lists) || claim.counted.basis === "current";
  const people = isFleeting ? "move" : "stay";
  const isCoarser = isCoarse(claim.window) && !isCoarse(whole.window);
  const exactness = isCoarser ? "coarser than the whole" : "as the whole";
  const facts: AddedFacts = { ...partFacts(claim, whole, lists), people, exactness };
  const [verdict] = judge(ADDED, facts, DOUBTS, doubtsAbout(whole, claim, relation));
  return verdict === undefined ? null : { claim, people, certainty: verdict.certainty };
}

/** Every choice of some of them. */
function choices(parts: readonly Part[]): readonly (readonly Part[])[] {
  const [first, ...rest] = parts;
  if (first === undefined) return [[]];
  const without = choices(rest);
  return [...without, ...without.map((sum) => [first, ...sum])];
}

/** Whether no two of them share anybody, and all can have been counted when the whole was. */
function canBeAdded(sum: readonly Part[], by: Dimension, whole: OwnClaim, lists: Vocabulary): boolean {
  const isApart = sum.every((one, place) =>
    sum.slice(place + 1).every((other) => areApart(one.claim, other.claim, by, lists)),
  );
  return isApart && meetInTheWhole(sum, whole, lists);
}

/** "Of each part the highest number counts" (methodology page): the sums that are the most people. */
function largest(sums: readonly (readonly Part[])[], read: Read): readonly (readonly Part[])[] {
  const people = (sum: readonly Part[]) => together(sum.map(({ claim }) => read(claim).low));
  const most = Math.max(...sums.map(people));
  return sums.filter((sum) => people(sum) === most);
}

function exceeds(sum: readonly Part[], whole: OwnClaim, read: Read, lists: Vocabulary): boolean {
  const isOneVoice = ({ claim }: Part) =>
    oneOrigin(claim.origin, whole.origin, lists) && windowsMeet(claim, whole);
  const lows = sum.map((part) => (isOneVoice(part) ? loosened(part.claim).low : part.claim.bounds.low));
  const high = sum.some(isOneVoice) ? loosened(whole).high : whole.bounds.high;
  const isInOtherWords = together(lows) <= high;
  const isWithin = together(sum.map(({ claim }) => read(claim).low)) <= read(whole).high;
  // Where one part alone is more than the whole allows, that is another finding.
  const isOneEnough = sum.some(({ claim }) => claim.bounds.low > whole.bounds.high);
  return !isOneEnough && sum.length > 1 && !isInOtherWords && !isWithin;
}

function together(people: readonly number[]): number {
  return people.reduce((sum, more) => sum + more, 0);
}

/** Whether there is an instant of the whole at which all can have been counted, and those that move counted at once. */
function meetInTheWhole(sum: readonly Part[], whole: OwnClaim, lists: Vocabulary): boolean {
  const windows = sum.map(({ claim }) => claim.window);
  const instants = instantsWithin(whole.window, tellingInstants([whole.window, ...windows]));
  return instants.some((t) =>
    sum.every(({ people, claim: { window } }) => {
      const stays = people === "stay" && grows(whole, lists);
      return window.from <= t && (stays || t < window.to);
    }),
  );
}
