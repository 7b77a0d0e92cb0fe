import { z } from "zod";
import { type FindingReview, REVIEW_VERDICTS } from "@/lib/domain/finding-review";
import type { DatedClaim } from "@/lib/domain/provenance/claim";
import { claimsOfFinding, type Finding } from "@/lib/domain/reconcile/finding";
import { RULE_NAMES } from "@/lib/domain/reconcile/rule";
import { reviewOf } from "../finding-review";
import { sayFinding, sayHint } from "../finding-sentence";
import type { Picture } from "../picture";
import { intervalJson, intervalJsonOf } from "./interval-json";
import { comparedScopeJson, comparedScopeJsonOf } from "./scope-json";
import { instantJson, isoInstant, timeJson, timeJsonOf } from "./time-json";

/** What one origin says for one scope, with the figures that say it, first published first. */
const claimJson = z.strictObject({
  scope: comparedScopeJson,
  interval: intervalJson,
  origin: z.string(),
  asOf: timeJson,
  figures: z.array(
    z.strictObject({
      id: z.string(),
      externalId: z.string().nullable(),
      wording: z.string(),
      source: z.string(),
      url: z.string().nullable(),
    }),
  ),
});
type ClaimJson = z.infer<typeof claimJson>;

/** A verdict of the reconciliation (domain page, section 6). */
export const findingJson = z.strictObject({
  fingerprint: z.string(),
  rule: z.enum(RULE_NAMES),
  ruleVersion: z.int().min(1),
  alsoFoundBy: z.array(z.enum(RULE_NAMES)),
  certainty: z.enum(["certain", "possible"]),
  sentence: z.string(),
  hint: z.string().nullable(),
  /** The widest distance between two clashing intervals; 0 for a withdrawn figure that is repeated. */
  gap: z.int().min(0),
  /** When the last of its sides was first published; null where that is not known. */
  knownFrom: instantJson.nullable(),
  /** Lowest first. `claims` are positions in the list of claims below. */
  sides: z.array(
    z.strictObject({
      role: z.enum(["withdrawn", "repeated"]).nullable(),
      interval: intervalJson,
      claims: z.array(z.int().min(0)),
    }),
  ),
  claims: z.array(claimJson),
  review: z
    .strictObject({ verdict: z.enum(REVIEW_VERDICTS), note: z.string(), outdated: z.boolean() })
    .nullable(),
});
export type FindingJson = z.infer<typeof findingJson>;

export function findingJsonOf(
  finding: Finding,
  { words }: Picture,
  reviews: readonly FindingReview[],
): FindingJson {
  const claims = claimsOfFinding(finding);
  const places = new Map<DatedClaim, number>();
  for (const [place, claim] of claims.entries()) if (!places.has(claim)) places.set(claim, place);
  return {
    fingerprint: finding.fingerprint,
    rule: finding.rule,
    ruleVersion: finding.ruleVersion,
    alsoFoundBy: [...finding.alsoFoundBy],
    certainty: finding.certainty,
    sentence: sayFinding(finding, words),
    hint: sayHint(finding.hint, words),
    gap: finding.gap,
    knownFrom: isoInstant(finding.knownFrom),
    sides: finding.sides.map((side) => ({
      role: side.role,
      interval: intervalJsonOf(side.interval),
      claims: side.claims.map((claim) => places.get(claim) ?? 0),
    })),
    claims: claims.map((claim) => claimJsonOf(claim, words)),
    review: reviewOf(finding, reviews),
  };
}

function claimJsonOf(claim: DatedClaim, words: Picture["words"]): ClaimJson {
  const timed = claim.figures.find(({ asOf }) => asOf.basis === "stated") ?? claim.figures[0];
  const { precision, basis } = timed?.asOf ?? { precision: "unknown", basis: "unknown" };
  return {
    scope: comparedScopeJsonOf(claim.scope, words),
    interval: intervalJsonOf(claim.interval),
    origin: claim.origin,
    asOf: timeJsonOf({ window: claim.window, precision, basis }),
    figures: claim.figures.map(({ id, externalId, wording, publication }) => ({
      id,
      externalId,
      wording,
      source: publication.source,
      url: publication.url,
    })),
  };
}
