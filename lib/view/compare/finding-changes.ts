import { claimsOfFinding, type Finding } from "@/lib/domain/reconcile/finding";

/** The findings of one moment against those of another. */
export interface ChangedFindings {
  readonly appeared: readonly Finding[];
  readonly changed: readonly { readonly before: Finding; readonly after: Finding }[];
  readonly gone: readonly Finding[];
}

/**
 * A finding is the same where its fingerprint and its certainty are. It is changed where only its certainty differs, or
 * where one of the same scope took its place that shares a claim with it: of several the one that shares most.
 */
export function findingChanges(then: readonly Finding[], now: readonly Finding[]): ChangedFindings {
  const before = new Map(then.map((finding) => [finding.fingerprint, finding]));
  const stayed = now.filter(({ fingerprint }) => before.has(fingerprint));
  const stillThere = new Set(stayed.map(({ fingerprint }) => fingerprint));
  const changed = stayed.flatMap((after) => {
    const old = before.get(after.fingerprint);
    return old !== undefined && old.certainty !== after.certainty ? [{ before: old, after }] : [];
  });
  const gone = new Set(then.filter(({ fingerprint }) => !stillThere.has(fingerprint)));
  const appeared: Finding[] = [];
  for (const after of now) {
    if (before.has(after.fingerprint)) continue;
    const old = predecessorOf(after, gone);
    if (old === null) appeared.push(after);
    else {
      gone.delete(old);
      changed.push({ before: old, after });
    }
  }
  return { appeared, changed, gone: [...gone] };
}

function predecessorOf(after: Finding, gone: ReadonlySet<Finding>): Finding | null {
  const keys = new Set(claimsOfFinding(after).map(({ key }) => key));
  let [found, most]: [Finding | null, number] = [null, 0];
  for (const old of gone) {
    if (old.scopeKey !== after.scopeKey) continue;
    const shared = claimsOfFinding(old).filter(({ key }) => keys.has(key)).length;
    if (shared > most) [found, most] = [old, shared];
  }
  return found;
}
