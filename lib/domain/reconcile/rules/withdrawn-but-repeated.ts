import type { Figure, Withdrawal } from "../../figure";
import { compare, type DatedClaim, makesClaim, onlyFigures } from "../../provenance/claim";
import { isSameOrigin } from "../../provenance/sources";
import { isAbout, isSameNumber } from "../../provenance/withdrawn";
import { overlap } from "../../time/window";
import { type Certainty, weakest } from "../certainty";
import type { Clash, ScopeRule } from "../rule";
import type { ScopeClaims, World } from "../world";

/**
 * A figure is given, without a word of its withdrawal, in a publication that surely came after the withdrawal
 * (domain page, section 6). Certain for the same origin or statement; possible where the repeater names no origin,
 * recalls the number as an earlier toll, or does not state its own times. Another origin's number is its own
 * testimony and repeats nothing.
 *
 * A page whose publication time is unknown is accused of nothing, unless a figure on it speaks about a later time.
 */
export const withdrawnButRepeated = {
  kind: "scope",
  name: "withdrawn-but-repeated",
  version: 1,
  says: "A figure was given again, without a word of the withdrawal, after it had been withdrawn.",
  breaks: "164 killed, withdrawn on 9 January at 11:00; another outlet gives 164 on 10 January.",
  holds: "An outlet writes on 10 January that 164 had been given and was withdrawn.",
  message:
    "{withdrawn} was withdrawn, yet {told, select, recalled {still recalled} other {given again}} without a word of it by {repeaters}.",
  reach: "beside",
  find: findRepeats,
} as const satisfies ScopeRule;

function findRepeats(scope: ScopeClaims, world: World): readonly Clash[] {
  const withdrawals = new Set(scope.withdrawn.map(({ withdrawal }) => withdrawal));
  if (withdrawals.size === 0) return [];
  // A withdrawal names no basis, so the number may be repeated in a scope of another basis.
  const scopes = world.lattice
    .beside(scope.scope)
    .flatMap((key) => world.scopes.get(key) ?? [])
    .filter(({ scope: { measure } }) => measure === scope.scope.measure);
  return [...withdrawals].flatMap((withdrawal) => repeatsOf(withdrawal, scope.key, scopes, world));
}

/** The repeats of a withdrawn figure, where what was withdrawn stood in the scope asked about. */
function repeatsOf(
  withdrawal: Withdrawal,
  scopeKey: string,
  scopes: readonly ScopeClaims[],
  world: World,
): readonly Clash[] {
  const covered = scopes.flatMap(({ withdrawn }) =>
    withdrawn.filter((entry) => entry.withdrawal === withdrawal).map(({ claim }) => claim),
  );
  const original = originalOf(covered.sort(byTimeThenKey), withdrawal);
  if (original === undefined || original.scopeKey !== scopeKey) return [];
  const others = scopes.flatMap(({ claims, recalled }) => [...claims, ...recalled]);
  const candidates = [...covered, ...others].flatMap((claim) =>
    onlyFigures(claim, (figure) => mayRepeat(figure, withdrawal)),
  );
  return candidates.flatMap((candidate) =>
    (["certain", "possible"] as const).flatMap((certainty) =>
      onlyFigures(candidate, (figure) => certaintyOf(figure, candidate, withdrawal, world) === certainty).map(
        (repeat) => ({ low: [original], high: [repeat], certainty, gap: 0, hint: null }),
      ),
    ),
  );
}

function byTimeThenKey(a: DatedClaim, b: DatedClaim): number {
  return a.window.from - b.window.from || a.window.to - b.window.to || compare(a.key, b.key);
}

/** The claim that was taken back: as it stood before the withdrawal, with the very number if a report has it. */
function originalOf(covered: readonly DatedClaim[], withdrawal: Withdrawal): DatedClaim | undefined {
  const before = covered.flatMap((claim) => onlyFigures(claim, (figure) => !isAfter(figure, withdrawal)));
  const isExact = ({ quantity }: DatedClaim) => quantity.kind === "exact" && quantity.n === withdrawal.value;
  return before.find(isExact) ?? before[0] ?? covered.find(isExact) ?? covered[0];
}

/** Surely later than the withdrawal, and not recorded as telling of it. */
function mayRepeat(figure: Figure, withdrawal: Withdrawal): boolean {
  return isAfter(figure, withdrawal) && !withdrawal.toldBy.includes(figure.id);
}

function isAfter({ publication }: Figure, { announced }: Withdrawal): boolean {
  return publication.published.notBefore >= announced.window.to;
}

function certaintyOf(
  figure: Figure,
  candidate: DatedClaim,
  withdrawal: Withdrawal,
  world: World,
): Certainty | null {
  if (!isAbout(withdrawal, candidate.scope, world.vocabulary)) return null;
  if (!isSameNumber(withdrawal, candidate.quantity)) return null;
  const sameTime = overlap(candidate.window, withdrawal.asOf);
  if (!sameTime && candidate.timeStated) return null;
  if (!makesClaim(figure)) return "possible";
  const relays = withdrawal.statement !== null && candidate.statements.has(withdrawal.statement);
  if (relays || isSameOrigin(withdrawal.origin, candidate.origin, world.vocabulary.sources)) {
    const isDated = figure.publication.published.basis === "stated";
    return weakest(sameTime ? "certain" : "possible", isDated ? "certain" : "possible");
  }
  return figure.origin === figure.publication.source ? "possible" : null;
}
