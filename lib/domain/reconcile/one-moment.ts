import type { DatedClaim } from "../provenance/claim";
import { sameWindow } from "../time/window";
import { intersects, isOneMoment } from "./claim-pair";

/**
 * Whether two claims of different scopes, whose times overlap, speak of one and the same moment: they relay one
 * statement, both state one hour or finer, or one publication states one time for both that is not coarse (domain page,
 * section 5, and the methodology page, "Part and whole in one publication").
 */
export function isSameMoment(a: DatedClaim, b: DatedClaim): boolean {
  return intersects(a.statements, b.statements) || isOneMoment(a, b) || isOneTimeOfOnePublication(a, b);
}

/** As `isSameMoment`, but within one report only: two bodies that state one hour need not mean one instant of it. */
export function isMomentOfOneReport(a: DatedClaim, b: DatedClaim): boolean {
  return intersects(a.statements, b.statements) || isOneTimeOfOnePublication(a, b);
}

function isOneTimeOfOnePublication(a: DatedClaim, b: DatedClaim): boolean {
  return (
    sameWindow(a.window, b.window) &&
    statesFineTime(a) &&
    statesFineTime(b) &&
    intersects(a.publications, b.publications)
  );
}

function statesFineTime({ timeStated, coarse }: DatedClaim): boolean {
  return timeStated && !coarse;
}

/**
 * Names of the moments that a claim speaks of. Two claims whose times overlap are of one moment where they share a
 * name, so that those of one moment are found without comparing all with all. The hour of an incident or a period is
 * when it was, and no moment of a total.
 */
export function momentsOf(claim: DatedClaim): readonly string[] {
  const moments = momentsOfReports(claim);
  const { basis } = claim.scope;
  if (!claim.momentStated || basis === "incident" || basis === "period") return moments;
  return [...moments, `moment ${timeOf(claim)}`];
}

/** As `momentsOf`, for `isMomentOfOneReport`. */
export function momentsOfReports(claim: DatedClaim): readonly string[] {
  return [
    ...[...claim.statements].map((statement) => `statement ${statement}`),
    ...(statesFineTime(claim)
      ? [...claim.publications].map((id) => `publication ${id} ${timeOf(claim)}`)
      : []),
  ];
}

function timeOf({ window }: DatedClaim): string {
  return `${window.from}/${window.to}`;
}
