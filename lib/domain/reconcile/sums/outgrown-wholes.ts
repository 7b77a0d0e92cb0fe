import type { DatedClaim } from "../../provenance/claim";
import type { ScopeClaims, World } from "../world";
import type { PartScope } from "./divisions";
import { changedParts, type PartChange, risingFloorsOf } from "./part-change";
import { mostBy, raisedBy, type SumOutline } from "./sum-outline";
import { SumsOfParts } from "./sums-of-parts";

/** What is known of one whole from the last time that it was asked about. */
interface Known {
  readonly parts: readonly PartScope[];
  /** Of its claims that are not coarse, and of those that are. */
  readonly bounds: readonly Bound[];
}

/** Which claims about the whole the parts may exceed together, as far as an outline of their sums tells. */
interface Bound {
  readonly outline: SumOutline;
  readonly doubtful: readonly DatedClaim[];
}

const lastKnown = new WeakMap<ScopeClaims, Known>();

/**
 * The claims about a whole that parts of it which share nobody may exceed together, by all that may have been counted
 * when they speak: no others need to be looked at more closely. Left out are those that one part may exceed by itself.
 *
 * Of each whole an outline of the sums is kept. Where some parts have changed since, it still bounds the sums, once it is
 * raised by what they have more than before; where that casts doubt on no other claim, nothing else is asked. At first,
 * a sweep finds it: O(claims about the whole × parts + claims about the parts) where few of the claims about a part are
 * of one time.
 */
export function outgrownWholes(
  whole: ScopeClaims,
  parts: readonly PartScope[],
  { vocabulary }: World,
): readonly DatedClaim[] {
  const known = lastKnown.get(whole);
  const changes = known ? changedParts(known.parts, parts) : null;
  const sums = new SumsOfParts(whole.scope, parts, vocabulary);
  const bounds = [false, true].map((coarse, place) => {
    const earlier = known?.bounds[place];
    const later = changes && earlier ? boundAfter(changes, earlier, whole, coarse) : null;
    return later ?? boundOf(whole, sums, coarse);
  });
  lastKnown.set(whole, { parts, bounds });
  return bounds.flatMap(({ doubtful }, place) => sums.outgrown(doubtful, place === 1));
}

function boundOf(whole: ScopeClaims, sums: SumsOfParts, coarse: boolean): Bound {
  const claims = whole.claims.filter((claim) => claim.coarse === coarse);
  const outline = sums.outline(
    claims.map(({ window }) => window.to),
    coarse,
  );
  return { outline, doubtful: doubtsAmong(claims, outline) };
}

/** Null where the changes cast doubt on more claims than before: it may be the outline that has become too high. */
function boundAfter(
  changes: readonly PartChange[],
  bound: Bound,
  { claims }: ScopeClaims,
  coarse: boolean,
): Bound | null {
  const outline = changes.reduce(
    (raised, { before, after }) =>
      raisedBy(risingFloorsOf(before, coarse), risingFloorsOf(after, coarse), raised),
    bound.outline,
  );
  if (outline === bound.outline) return bound;
  const doubtful = doubtsAmong(
    claims.filter((claim) => claim.coarse === coarse),
    outline,
  );
  return doubtful.length > bound.doubtful.length ? null : { outline, doubtful };
}

function doubtsAmong(claims: readonly DatedClaim[], outline: SumOutline): readonly DatedClaim[] {
  return claims.filter(({ window, interval }) => mostBy(window.to, outline) > interval.high);
}
