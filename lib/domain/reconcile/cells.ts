import { groupBy } from "../group-by";
import { type DatedClaim, reportsBehind } from "../provenance/claim";

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

/** Parts claims into cells, in order of time. */
export function cellsOf(claims: readonly DatedClaim[]): readonly Cell[] {
  const shared = sharedReports(claims);
  const groups = groupBy(claims, (claim) => traits(claim, shared));
  return [...groups.values()].flatMap(cellOf).sort((a, b) => a.window.from - b.window.from);
}

function cellOf(claims: readonly DatedClaim[]): readonly Cell[] {
  const [first] = claims;
  if (first === undefined) return [];
  let [lowest, highest] = [first, first];
  for (const claim of claims) {
    if (claim.interval.high < lowest.interval.high) lowest = claim;
    if (claim.interval.low > highest.interval.low) highest = claim;
  }
  return [{ origin: first.origin, window: first.window, claims, lowest, highest }];
}

/** Publications and statements that stand behind several of the claims: only these can be common to two of them. */
function sharedReports(claims: readonly DatedClaim[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const claim of claims) {
    for (const report of reportsBehind(claim)) {
      if (seen.has(report)) shared.add(report);
      seen.add(report);
    }
  }
  return shared;
}

/** Everything that a rule may ask about a claim, but its number. */
function traits(claim: DatedClaim, shared: ReadonlySet<string>): string {
  const { window, published, interval } = claim;
  return [
    claim.scopeKey,
    claim.origin,
    window.from,
    window.to,
    published.window?.from,
    published.window?.to,
    claim.timeStated,
    claim.momentStated,
    claim.assumesWhole,
    interval.conventionalLow,
    interval.conventionalHigh,
    ...reportsBehind(claim)
      .filter((report) => shared.has(report))
      .sort(),
  ].join("|");
}
