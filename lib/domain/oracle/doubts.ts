import { shareAPublication, shareAStatement, statesScope, statesTime } from "./claim-facts";
import type { OwnClaim } from "./own-claims";
import type { DoubtRow, Doubts } from "./verdict-table";

/** Domain page, sections 4 and 5: what makes a verdict possible at most. */
export const DOUBTS: readonly DoubtRow[] = [
  {
    when: { bounds: ["supplied"] },
    of: null,
    page: "a verdict that needs a bound which the scheme supplied is at most possible",
  },
  {
    when: { times: ["inferred"] },
    of: "one time",
    page: "so is one that needs an inferred as-of to be at one time with another",
  },
  {
    when: { laterTime: ["inferred"] },
    of: "an order",
    page: "certain only where a report states the time of the later, lower number (methodology)",
  },
  {
    when: { scopes: ["unstated"] },
    of: null,
    page: "a finding that rests on this reading is at most possible, unless all its figures stand in one publication or relay one statement",
  },
  {
    when: { relation: ["as a rule"] },
    of: null,
    page: "a finding that rests on an as a rule relation is at most possible",
  },
  {
    when: { column: ["maybe wrong"] },
    of: null,
    rule: "relay-mismatch",
    page: "a relay’s number for one measure equals what the same statement gives for another measure or for a sum: possible",
  },
];

/** What is in doubt about two claims, of one scope or of a whole (the lower) and its part. */
export function doubtsAbout(lower: OwnClaim, higher: OwnClaim, relation: Doubts["relation"]): Doubts {
  return {
    bounds: lower.bounds.suppliedHigh || higher.bounds.suppliedLow ? "supplied" : "printed",
    times: statesTime(lower) && statesTime(higher) ? "stated" : "inferred",
    laterTime: statesTime(lower) ? "stated" : "inferred",
    scopes: scopesOf(lower, higher),
    relation,
    column: "right",
  };
}

function scopesOf(lower: OwnClaim, higher: OwnClaim): Doubts["scopes"] {
  if (statesScope(lower) && statesScope(higher)) return "stated";
  const isOneReport = shareAPublication(lower, higher) || shareAStatement(lower, higher);
  return isOneReport ? "unstated in one report" : "unstated";
}
