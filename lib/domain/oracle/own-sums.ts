import type { Vocabulary } from "../vocabulary";
import { windowsMeet } from "./claim-facts";
import { type Division, divisionsOf } from "./divisions";
import { DOUBTS, doubtsAbout } from "./doubts";
import type { OwnClaim } from "./own-claims";
import { oneOrigin } from "./own-lattice";
import { lastDigitUnit } from "./own-quantities";
import { numberPrinted } from "./own-wordings";
import { grows, type PartFacts, partFacts, relationOf } from "./part-verdicts";
import { instantsWithin, tellingInstants } from "./small-clock";
import { type Certainty, judge, type VerdictRow } from "./verdict-table";

/** Domain page, section 5: "parts that are disjoint by definition, sum of lows > high of the whole", each by its time. */
const ADDED: readonly VerdictRow<PartFacts & { readonly people: "stay" | "move" }>[] = [
  {
    when: { moments: ["apart"], broken: ["always"], people: ["stay"] },
    rule: "sum-exceeds-whole",
    certainty: "certain",
    needs: "an order",
    page: "of each part the highest number counts that is not later than the whole (methodology)",
  },
  {
    when: { moments: ["one"] },
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
  if (related.length < 2) return null;
  const divided = divisionsOf(lists).map((division) => ({
    ...division,
    parts: related.flatMap((claim) => addable(claim, whole, division, lists) ?? []),
  }));
  const isMore = (of: readonly Certainty[]) =>
    divided.some(({ branches, parts }) => {
      const added = highest(parts.filter(({ certainty }) => of.includes(certainty)));
      return combinations(branches, added).some((sum) => exceeds(sum, whole, lists));
    });
  if (isMore(["certain"])) return "certain";
  return isMore(["certain", "possible"]) ? "possible" : null;
}

/** "Of each part the highest number counts" (methodology page). */
function highest(parts: readonly Part[]): readonly Part[] {
  const isHigher = (a: Part, b: Part) => a.branch === b.branch && a.claim.bounds.low > b.claim.bounds.low;
  return parts.filter((part) => !parts.some((other) => isHigher(other, part)));
}

interface Part {
  readonly claim: OwnClaim;
  readonly branch: string;
  readonly people: "stay" | "move";
  readonly certainty: Certainty;
}

function addable(claim: OwnClaim, whole: OwnClaim, division: Division, lists: Vocabulary): Part | null {
  const [branch, relation] = [division.branchOf(claim), relationOf(claim, whole, lists)];
  const isVague = claim.figures.some(({ quantity }) => quantity.kind === "vague term");
  if (branch === null || relation === null || isVague) return null;
  const isOfClass = lists.groups.get(claim.counted.group)?.mayShrink === true;
  const isFleeting = division.isFleeting || isOfClass || claim.counted.basis === "current";
  const people = isFleeting ? "move" : "stay";
  const facts = { ...partFacts(claim, whole, lists), people } as const;
  const [verdict] = judge(ADDED, facts, DOUBTS, doubtsAbout(whole, claim, relation));
  return verdict === undefined ? null : { claim, branch, people, certainty: verdict.certainty };
}

/** Every choice of at most one claim a branch. */
function combinations(branches: readonly string[], parts: readonly Part[]): readonly (readonly Part[])[] {
  return branches.reduce<readonly (readonly Part[])[]>(
    (chosen, branch) =>
      chosen.flatMap((sum) => [
        sum,
        ...parts.filter((part) => part.branch === branch).map((part) => [...sum, part]),
      ]),
    [[]],
  );
}

/** "A hedged or round one may stand for one unit more or less of its last non-zero digit" (methodology page). */
function exceeds(sum: readonly Part[], whole: OwnClaim, lists: Vocabulary): boolean {
  const ofOneVoice = sum.filter(
    ({ claim }) => oneOrigin(claim.origin, whole.origin, lists) && windowsMeet(claim, whole),
  );
  const heard = ofOneVoice.length === 0 ? [] : [whole, ...ofOneVoice.map(({ claim }) => claim)];
  const slack = heard.reduce((units, claim) => units + unitOf(claim), 0);
  const total = sum.reduce((people, { claim }) => people + claim.bounds.low, 0);
  // Where one part alone is more than the whole allows, that is another finding.
  const isOneEnough = sum.some(({ claim }) => claim.bounds.low > whole.bounds.high);
  return (
    !isOneEnough && sum.length > 1 && total - slack > whole.bounds.high && meetInTheWhole(sum, whole, lists)
  );
}

/** Whether there is an instant of the whole at which all could be counted at once that must be. */
function meetInTheWhole(sum: readonly Part[], whole: OwnClaim, lists: Vocabulary): boolean {
  const atOnce = sum
    .filter(({ people }) => people === "move" || !grows(whole, lists))
    .map(({ claim }) => claim.window);
  const instants = instantsWithin(whole.window, tellingInstants([whole.window, ...atOnce]));
  return instants.some((t) => atOnce.every(({ from, to }) => from <= t && t < to));
}

export function unitOf({ figures: [figure] }: OwnClaim): number {
  const n = figure && numberPrinted(figure.quantity);
  if (figure === undefined || n === null || n === undefined) return 0;
  const unit = lastDigitUnit(n);
  const isLoose = figure.quantity.kind !== "exact" || unit >= 10;
  return isLoose && unit * 10 <= n ? unit : 0;
}
