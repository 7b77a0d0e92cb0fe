import type { RelatedScope } from "../scope/scope";
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

const NO_CLASHES: PartClashes = new Map();

type Grounds = Omit<Verdict, "findings">;

/** The verdict on a scope that is judged for the first time. */
export function verdictOn(scope: ScopeClaims, judge: Judge): Verdict {
  const parts = partsOf(scope, judge);
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
  const parts = reach.wholes.has(key) ? partsAfter(scope, judge, reach, earlier.parts) : earlier.parts;
  const grounds: Grounds = {
    within: reach.within.has(key) ? judge.within(scope) : earlier.within,
    parts,
    amongParts: parts === earlier.parts ? earlier.amongParts : judge.amongParts(scope, parts.values()),
    across: reach.across.has(key) ? judge.across(scope) : earlier.across,
  };
  return { ...grounds, findings: advisedAfter(grounds, judge, reach, earlier) };
}

/** The findings with advice; that on a finding which is as before, with no claim in reach, stands. */
function advisedAfter(grounds: Grounds, judge: Judge, reach: Reach, earlier: Verdict): readonly Finding[] {
  const isAsBefore = PIECES.every((piece) => grounds[piece] === earlier[piece]);
  if (isAsBefore && !earlier.findings.some((finding) => isInReach(finding, reach))) return earlier.findings;
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

function partsOf(whole: ScopeClaims, judge: Judge): Verdict["parts"] {
  const parts = new Map<string, PartClashes>();
  for (const part of judge.world.lattice.below(whole.key)) {
    const clashes = clashesWith(part, whole, judge);
    if (clashes.size > 0) parts.set(part.key, clashes);
  }
  return parts;
}

/** The clashes with each part where the whole or some of them changed; the same ones where those neither had nor have any. */
function partsAfter(
  whole: ScopeClaims,
  judge: Judge,
  { touched }: Reach,
  earlier: Verdict["parts"],
): Verdict["parts"] {
  if (touched.has(whole.key)) return partsOf(whole, judge);
  const below = judge.world.lattice.below(whole.key);
  const changed = new Map(
    below.filter(({ key }) => touched.has(key)).map((part) => [part.key, clashesWith(part, whole, judge)]),
  );
  const had = [...touched].some((key) => earlier.has(key));
  const has = [...changed.values()].some(({ size }) => size > 0);
  if (!had && !has) return earlier;
  const parts = new Map<string, PartClashes>();
  for (const { key } of below) {
    const clashes = changed.get(key) ?? earlier.get(key);
    if (clashes && clashes.size > 0) parts.set(key, clashes);
  }
  return parts;
}

function clashesWith({ key, strength }: RelatedScope, whole: ScopeClaims, judge: Judge): PartClashes {
  const part = judge.world.scopes.get(key);
  return part ? judge.between(part, whole, { strength }) : NO_CLASHES;
}
