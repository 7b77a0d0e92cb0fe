import type { DatedClaim } from "../provenance/claim";
import { sameWindow } from "../time/window";
import { intersects, isOneMoment } from "./claim-pair";

/**
 * Whether two claims of different scopes, whose times overlap, speak of one and the same moment: they relay one
 * statement, both state one hour or finer, or one publication states one time for both (domain page, section 5, and
 * the methodology page, "Part and whole in one publication").
 */
export function isSameMoment(a: DatedClaim, b: DatedClaim): boolean {
  return intersects(a.statements, b.statements) || isOneMoment(a, b) || isOneTimeOfOnePublication(a, b);
}

/** As `isSameMoment`, but within one report only: two bodies that state one hour need not mean one instant of it. */
export function isMomentOfOneReport(a: DatedClaim, b: DatedClaim): boolean {
  return intersects(a.statements, b.statements) || isOneTimeOfOnePublication(a, b);
}

function isOneTimeOfOnePublication(a: DatedClaim, b: DatedClaim): boolean {
  const sameTime = sameWindow(a.window, b.window) && a.timeStated && b.timeStated;
  return sameTime && intersects(a.publications, b.publications);
}

/**
 * Names of the moments that a claim speaks of. Two claims whose times overlap are of one moment where they share a
 * name, so that those of one moment are found without comparing all with all.
 */
export function momentsOf(claim: DatedClaim): readonly string[] {
  const moments = momentsOfReports(claim);
  return claim.momentStated ? [...moments, `moment ${timeOf(claim)}`] : moments;
}

/** As `momentsOf`, for `isMomentOfOneReport`. */
export function momentsOfReports(claim: DatedClaim): readonly string[] {
  return [
    ...[...claim.statements].map((statement) => `statement ${statement}`),
    ...(claim.timeStated ? [...claim.publications].map((id) => `publication ${id} ${timeOf(claim)}`) : []),
  ];
}

function timeOf({ window }: DatedClaim): string {
  return `${window.from}/${window.to}`;
}
