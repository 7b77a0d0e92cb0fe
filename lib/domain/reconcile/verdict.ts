import type { Finding } from "./finding";
import type { Judge, PartClashes } from "./judge";
import type { Reach } from "./reach";
import type { ScopeClaims } from "./world";

/** What was found about one scope, and on what grounds. */
export interface Verdict {
  readonly within: readonly Finding[];
  /** The clashes of each part that has some, by its key. */
  readonly parts: ReadonlyMap<string, PartClashes>;
  readonly amongParts: readonly Finding[];
  readonly across: readonly Finding[];
  /** All findings, with advice. */
  readonly findings: readonly Finding[];
}

/** What the rules find about a scope, in the order in which its findings stand. */
const PIECES = ["within", "amongParts", "across"] as const;

type Grounds = Omit<Verdict, "findings">;

/** The verdict on a scope that is judged for the first time. */
export function verdictOn(scope: ScopeClaims, judge: Judge): Verdict {
  const parts = partsOf(scope, judge, () => null);
  const grounds: Grounds = {
    within: judge.within(scope),
    parts,
    amongParts: judge.amongParts(scope, parts.values()),
    across: judge.across(scope),
  };
  const found = PIECES.flatMap((piece) => grounds[piece]);
  return { ...grounds, findings: found.map((finding) => judge.advised(finding)) };
}

/** The verdict on a scope after a change: what is out of the reach of the change is taken from the earlier verdict. */
export function verdictAfter(scope: ScopeClaims, judge: Judge, reach: Reach, earlier: Verdict): Verdict {
  const { key } = scope;
  const isTouched = reach.touched.has(key);
  const parts = reach.wholes.has(key)
    ? partsOf(scope, judge, (part) => (isTouched || reach.touched.has(part) ? null : earlier))
    : earlier.parts;
  const grounds: Grounds = {
    within: reach.within.has(key) ? judge.within(scope) : earlier.within,
    parts,
    amongParts: reach.wholes.has(key) ? judge.amongParts(scope, parts.values()) : earlier.amongParts,
    across: reach.across.has(key) ? judge.across(scope) : earlier.across,
  };
  return { ...grounds, findings: advisedAfter(grounds, judge, reach, earlier) };
}

/** The findings with advice; that on a finding which is as before, with no claim in reach, stands. */
function advisedAfter(grounds: Grounds, judge: Judge, reach: Reach, earlier: Verdict): readonly Finding[] {
  let place = 0;
  return PIECES.flatMap((piece) => {
    const before = earlier.findings.slice(place, place + earlier[piece].length);
    place += earlier[piece].length;
    const stayed = grounds[piece] === earlier[piece];
    return grounds[piece].map((finding, index) => {
      const known = stayed && !isInReach(finding, reach) ? before[index] : undefined;
      return known ?? judge.advised(finding);
    });
  });
}

function isInReach({ sides }: Finding, { advised }: Reach): boolean {
  return sides.some(({ scopeKey }) => advised.has(scopeKey));
}

/** @param knownFrom the verdict in which the clashes with a part are known already, or null */
function partsOf(
  whole: ScopeClaims,
  judge: Judge,
  knownFrom: (part: string) => Verdict | null,
): Verdict["parts"] {
  const { lattice, scopes } = judge.world;
  const parts = new Map<string, PartClashes>();
  for (const { key, strength } of lattice.below(whole.key)) {
    const part = scopes.get(key);
    if (part === undefined) continue;
    const known = knownFrom(key);
    const clashes = known ? known.parts.get(key) : judge.between(part, whole, { strength });
    if (clashes && clashes.size > 0) parts.set(key, clashes);
  }
  return parts;
}
