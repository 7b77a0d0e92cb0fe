import { isMomentOfOneReport } from "../one-moment";
import { judgePartAtOnce, PART_BEFORE_WHOLE } from "../part-verdict";
import type { PartRule } from "../rule";

/**
 * Whoever is counted in one incident or one period is counted in all so far, from its end on: in the running total of
 * its own measure, group and place, and of every scope that holds them (domain page, sections 4 and 6).
 *
 * Certain where the incident's time closes before that of the total opens, or where one report gives both for one
 * moment. Possible where the times overlap, since the total may be from before the end; one hour that two reports
 * state is no more than that. Possible too where the relation holds only as a rule, where a bound is the scheme's,
 * where the total's time is inferred, or where a scope is not stated. Of an origin that gives one number in other
 * words nothing is said.
 */
export const incidentExceedsTotal = {
  kind: "part",
  name: "incident-exceeds-total",
  version: 1,
  says: "More people are counted in one incident or period than in all so far.",
  breaks: "24 killed at the airport on 5 January; the next day, 20 killed in the country since it began.",
  holds: "“Dozens” killed in one night, 26 killed so far: dozens may be 24.",
  message: "{others} {count, plural, one {is} other {are}} more than in all so far, {own}.",
  concerns: ({ basis }) => basis === "incident" || basis === "period",
  judge: (part, whole, relation) => judgePartAtOnce(part, whole, relation, isMomentOfOneReport(part, whole)),
  fall: PART_BEFORE_WHOLE,
} as const satisfies PartRule;
