import type { Figure, Withdrawal } from "../figure";
import { assertWithdrawal } from "../provenance/assert-figure";
import { type Claim, compare, type DatedClaim, isDated, makesClaim } from "../provenance/claim";
import { figuresByScope, foldFigures, type ScopeFigures } from "../provenance/fold";
import type { KnownLedger } from "../provenance/known-at";
import { withdrawalOf } from "../provenance/withdrawn";
import type { SchemeId } from "../quantity/quantity";
import type { ComparableScope } from "../scope/scope";
import { ScopeLattice } from "../scope/scope-lattice";
import type { Vocabulary } from "../vocabulary";
import { type Outline, outlineOf } from "./outline";

/** A claim taken back, with the withdrawal that covers it. */
export interface WithdrawnClaim {
  readonly claim: DatedClaim;
  readonly withdrawal: Withdrawal;
}

/**
 * What is known about one scope. Undated figures are under no rule that needs time, so they are left out (domain
 * page, section 2). Every list is in order of time.
 */
export interface ScopeClaims {
  readonly key: string;
  readonly scope: ComparableScope;
  /** Claims that stand: neither withdrawn nor mentions. */
  readonly claims: readonly DatedClaim[];
  /** Of those claims. */
  readonly outline: Outline;
  readonly withdrawn: readonly WithdrawnClaim[];
  /** Tolls retold as history: no claims, but they may repeat a withdrawn one or disagree about the past. */
  readonly recalled: readonly DatedClaim[];
  /** Tolls told with their withdrawal or denial: on no side of a finding, but a page that tells one knows of it. */
  readonly disowned: readonly DatedClaim[];
}

/** All that a rule may look at. */
export interface World {
  readonly vocabulary: Vocabulary;
  /** By scope key, in order of the keys. */
  readonly scopes: ReadonlyMap<string, ScopeClaims>;
  /** Which of these scopes are parts of which. */
  readonly lattice: ScopeLattice;
  readonly withdrawals: readonly Withdrawal[];
}

/** Sorts what is known into claims that stand, claims taken back and tolls retold as history, scope by scope. */
export function worldOf(known: KnownLedger, vocabulary: Vocabulary, scheme: SchemeId): World {
  const groups = figuresByScope(known.figures, vocabulary);
  const scopes = [...groups.values()].map((group) =>
    scopeClaimsOf(group, known.withdrawals, vocabulary, scheme),
  );
  return worldOfScopes(scopes, vocabulary, known.withdrawals);
}

/**
 * The world of these scopes, whatever their order.
 * @throws RangeError for a withdrawal with a time that ends before it starts
 */
export function worldOfScopes(
  scopes: readonly ScopeClaims[],
  vocabulary: Vocabulary,
  withdrawals: readonly Withdrawal[],
): World {
  withdrawals.forEach(assertWithdrawal);
  const inOrder = [...scopes].sort((a, b) => compare(a.key, b.key));
  const byKey = new Map(inOrder.map((scope) => [scope.key, scope]));
  return { vocabulary, scopes: byKey, lattice: new ScopeLattice(byKey, vocabulary), withdrawals };
}

/** The world with some scopes in their new state. What is part of what follows from which scopes there are. */
export function worldWith(
  world: World,
  changed: ReadonlyMap<string, ScopeClaims | null>,
  withdrawals: readonly Withdrawal[],
): World {
  const scopes = new Map(world.scopes);
  let isSameSet = true;
  for (const [key, scope] of changed) {
    if (scope === null) scopes.delete(key);
    else scopes.set(key, scope);
    if (world.scopes.has(key) !== scopes.has(key)) isSameSet = false;
  }
  if (isSameSet) return { ...world, scopes, withdrawals };
  return worldOfScopes([...scopes.values()], world.vocabulary, withdrawals);
}

/** What is known about one scope, from its figures in their latest revision. */
export function scopeClaimsOf(
  group: ScopeFigures,
  withdrawals: readonly Withdrawal[],
  vocabulary: Vocabulary,
  scheme: SchemeId,
): ScopeClaims {
  const { key, scope } = group;
  const [counted, retold, denied]: [Figure[], Figure[], Figure[]] = [[], [], []];
  for (const figure of group.figures) {
    if (makesClaim(figure)) counted.push(figure);
    else if (isRecalled(figure)) retold.push(figure);
    else if (isDisowned(figure)) denied.push(figure);
  }
  const dated = (figures: Figure[]) => foldFigures({ ...group, figures }, scheme).filter(isDated);
  const [all, recalled, disowned] = [dated(counted), dated(retold), dated(denied)];
  const taking = withdrawals.filter(({ scope: { measure } }) => measure === scope.measure);
  if (taking.length === 0)
    return { key, scope, claims: all, outline: outlineOf(all), withdrawn: [], recalled, disowned };
  const withdrawn = all.flatMap((claim) => {
    const withdrawal = withdrawalOf(claim, taking, vocabulary);
    return withdrawal ? [{ claim, withdrawal }] : [];
  });
  const gone = new Set<Claim>(withdrawn.map(({ claim }) => claim));
  const claims = all.filter((claim) => !gone.has(claim));
  return { key, scope, claims, outline: outlineOf(claims), withdrawn, recalled, disowned };
}

/** A forecast that a page looks back on is no toll. */
function isRecalled({ stance, scope }: Figure): boolean {
  return stance === "recalled" && scope.basis !== "prediction";
}

/** The domain page (section 6) treats a figure told with its denial as it does one told with its withdrawal. */
function isDisowned({ stance, scope }: Figure): boolean {
  return (stance === "withdrawn" || stance === "denied") && scope.basis !== "prediction";
}

/** Every claim that stands, scope by scope. */
export function standingClaims({ scopes }: World): readonly DatedClaim[] {
  return [...scopes.values()].flatMap(({ claims }) => claims);
}

/** Every claim that was taken back, scope by scope. */
export function withdrawnClaims({ scopes }: World): readonly WithdrawnClaim[] {
  return [...scopes.values()].flatMap(({ withdrawn }) => withdrawn);
}

/** Every toll retold as history, scope by scope. */
export function recalledTolls({ scopes }: World): readonly DatedClaim[] {
  return [...scopes.values()].flatMap(({ recalled }) => recalled);
}

/** The claims of a scope that stand; none for a scope that nobody spoke of. */
export function claimsAbout(scopeKey: string, { scopes }: World): readonly DatedClaim[] {
  return scopes.get(scopeKey)?.claims ?? [];
}
