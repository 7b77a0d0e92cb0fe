import { compare, type DatedClaim } from "../provenance/claim";

/**
 * Claims that no rule can tell apart but by their number: one origin, one as-of, one time of publication, and the same
 * answers to all that a rule asks. Where two cells are of different origins, a verdict on one claim of each holds for
 * all that clash, so a day on which thousands of numbers clash is judged once a cell and not once a pair.
 */
export interface Cell {
  readonly origin: string;
  readonly window: DatedClaim["window"];
  readonly claims: readonly DatedClaim[];
  /** The claim that excludes most from above: of the lowest ceiling. */
  readonly lowest: DatedClaim;
  /** The claim that excludes most from below: of the highest floor. */
  readonly highest: DatedClaim;
}

/** A claim with what rules may ask about it, but its number, worked out once. */
interface Entry {
  readonly claim: DatedClaim;
  readonly published: DatedClaim["window"];
  readonly traits: number;
  /** Whether it stands in a publication or statement with another claim: then it is told apart from all others. */
  readonly isShared: boolean;
}

const NEVER = { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** Parts claims into cells, in order of time. The order of the input does not matter. */
export function cellsOf(claims: readonly DatedClaim[]): readonly Cell[] {
  const publications = claimsBehind(claims, "publications");
  const statements = claimsBehind(claims, "statements");
  const entries = claims.map((claim) => ({
    claim,
    published: claim.published.window ?? NEVER,
    traits: traitsOf(claim),
    isShared: isShared(claim.publications, publications) || isShared(claim.statements, statements),
  }));
  entries.sort(byTraits);
  const cells: Cell[] = [];
  for (let from = 0; from < entries.length; ) {
    let to = from + 1;
    while (to < entries.length && isOneCell(entries[from], entries[to])) to++;
    cells.push(...cellOf(entries.slice(from, to)));
    from = to;
  }
  return cells;
}

function cellOf(entries: readonly Entry[]): readonly Cell[] {
  const first = entries[0]?.claim;
  if (first === undefined) return [];
  let [lowest, highest] = [first, first];
  for (const { claim } of entries) {
    if (claim.interval.high < lowest.interval.high) lowest = claim;
    if (claim.interval.low > highest.interval.low) highest = claim;
  }
  const claims = entries.map(({ claim }) => claim);
  return [{ origin: first.origin, window: first.window, claims, lowest, highest }];
}

/** How many of the claims each publication or statement stands behind: one that has several is common to two of them. */
function claimsBehind(claims: readonly DatedClaim[], reports: "publications" | "statements"): Counts {
  const counts = new Map<string, number>();
  for (const claim of claims)
    for (const report of claim[reports]) counts.set(report, (counts.get(report) ?? 0) + 1);
  return counts;
}

type Counts = ReadonlyMap<string, number>;

function isShared(own: ReadonlySet<string>, counts: Counts): boolean {
  for (const report of own) if ((counts.get(report) ?? 0) > 1) return true;
  return false;
}

/** Every yes or no that a rule may ask about a claim. */
function traitsOf({ interval, timeStated, momentStated, assumesWhole }: DatedClaim): number {
  const answers = [
    interval.conventionalLow,
    interval.conventionalHigh,
    timeStated,
    momentStated,
    assumesWhole,
  ];
  return answers.reduce((bits, answer) => bits * 2 + Number(answer), 0);
}

function byTraits(a: Entry, b: Entry): number {
  return (
    a.claim.window.from - b.claim.window.from ||
    a.claim.window.to - b.claim.window.to ||
    compare(a.claim.scopeKey, b.claim.scopeKey) ||
    compare(a.claim.origin, b.claim.origin) ||
    difference(a.published.from, b.published.from) ||
    difference(a.published.to, b.published.to) ||
    a.traits - b.traits ||
    Number(a.isShared) - Number(b.isShared)
  );
}

/** As a difference, where both may be infinite. */
function difference(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function isOneCell(a: Entry | undefined, b: Entry | undefined): boolean {
  return a !== undefined && b !== undefined && !a.isShared && byTraits(a, b) === 0;
}
