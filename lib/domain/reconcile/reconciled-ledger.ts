import type { Figure, Withdrawal } from "../figure";
import { assertFigure, assertWithdrawal } from "../provenance/assert-figure";
import { figuresByScope, type ScopeFigures } from "../provenance/fold";
import type { KnownLedger } from "../provenance/known-at";
import { isAbout } from "../provenance/withdrawn";
import type { SchemeId } from "../quantity/quantity";
import { comparableScope, scopeKey } from "../scope/scope";
import type { Vocabulary } from "../vocabulary";
import { ALL_RULES } from "./all-rules";
import { byWeight, replacedIn } from "./by-weight";
import type { Finding } from "./finding";
import { Judge } from "./judge";
import { reachOf } from "./reach";
import type { Rule } from "./rule";
import { type Verdict, verdictAfter, verdictOn } from "./verdict";
import { type ScopeClaims, scopeClaimsOf, type World, worldOfScopes, worldWith } from "./world";

/**
 * One figure that came (`before` is null), went (`after` is null) or stands in a new revision. When a publication could
 * be read follows from all of its figures, so that one change may bring others with it; the caller names each.
 */
export interface FigureChange {
  readonly before: Figure | null;
  readonly after: Figure | null;
}

export interface LedgerChange {
  readonly figures?: readonly FigureChange[];
  readonly withdrawals?: readonly Withdrawal[];
}

/** How a ledger is read; the same for all its changes. */
interface Reader {
  readonly vocabulary: Vocabulary;
  readonly scheme: SchemeId;
  readonly rules: readonly Rule[];
}

/**
 * A ledger with its findings, which takes changes without starting anew: it judges again what a change can affect, and
 * nothing else. Its findings are those that `reconcile` gives for all that is known then. It never changes itself:
 * each change gives a new one, which shares with it all that stayed the same.
 */
export class ReconciledLedger {
  private constructor(
    private readonly reader: Reader,
    private readonly groups: ReadonlyMap<string, ScopeFigures>,
    readonly world: World,
    private readonly verdicts: ReadonlyMap<string, Verdict>,
    readonly findings: readonly Finding[],
  ) {}

  static of(
    known: KnownLedger,
    vocabulary: Vocabulary,
    scheme: SchemeId,
    rules: readonly Rule[] = ALL_RULES,
  ): ReconciledLedger {
    const groups = figuresByScope(known.figures, vocabulary);
    const scopes = [...groups.values()].map((group) =>
      scopeClaimsOf(group, known.withdrawals, vocabulary, scheme),
    );
    const world = worldOfScopes(scopes, vocabulary, known.withdrawals);
    const judge = new Judge(world, rules);
    const verdicts = new Map<string, Verdict>();
    for (const scope of world.scopes.values()) verdicts.set(scope.key, verdictOn(scope, judge));
    const findings = [...verdicts.values()].flatMap((verdict) => verdict.findings).sort(byWeight);
    return new ReconciledLedger({ vocabulary, scheme, rules }, groups, world, verdicts, findings);
  }

  /** @throws RangeError for a change of a figure that is not here, and for one that no rule could judge */
  after(change: LedgerChange): ReconciledLedger {
    const { rules } = this.reader;
    const { groups, world, touched } = this.changed(change);
    const reach = reachOf(touched, this.world, world, (key) => this.verdicts.get(key)?.within ?? []);
    const judge = new Judge(world, rules);
    const verdicts = new Map(this.verdicts);
    const [gone, come]: [Finding[], Finding[]] = [[], []];
    for (const key of reach.all) {
      const scope = world.scopes.get(key);
      const earlier = this.verdicts.get(key);
      const verdict =
        scope && (earlier ? verdictAfter(scope, judge, reach, earlier) : verdictOn(scope, judge));
      if (verdict === undefined) verdicts.delete(key);
      else verdicts.set(key, verdict);
      gone.push(...without(verdict?.findings ?? [], earlier?.findings ?? []));
      come.push(...without(earlier?.findings ?? [], verdict?.findings ?? []));
    }
    const findings = replacedIn(this.findings, gone, come);
    return new ReconciledLedger(this.reader, groups, world, verdicts, findings);
  }

  private changed({ figures = [], withdrawals: added = [] }: LedgerChange) {
    const { vocabulary, scheme } = this.reader;
    added.forEach(assertWithdrawal);
    const groups = new Map(this.groups);
    const touched = new Set<string>();
    for (const change of figures) for (const key of regroup(change, groups, vocabulary)) touched.add(key);
    for (const { key, scope } of added.length === 0 ? [] : this.world.scopes.values())
      if (added.some((withdrawal) => isAbout(withdrawal, scope, vocabulary))) touched.add(key);
    const withdrawals = [...this.world.withdrawals, ...added];
    const scopes = new Map<string, ScopeClaims | null>();
    for (const key of touched) {
      const group = groups.get(key);
      scopes.set(key, group ? scopeClaimsOf(group, withdrawals, vocabulary, scheme) : null);
    }
    return { groups, touched, world: worldWith(this.world, scopes, withdrawals) };
  }
}

/** The findings of one list that are not in another. */
function without(others: readonly Finding[], findings: readonly Finding[]): readonly Finding[] {
  if (others === findings || others.length === 0) return others === findings ? [] : findings;
  const known = new Set(others);
  return findings.filter((finding) => !known.has(finding));
}

/** Moves one figure between the groups, and tells which of them it touched. */
function regroup(
  { before, after }: FigureChange,
  groups: Map<string, ScopeFigures>,
  vocabulary: Vocabulary,
): readonly string[] {
  const keys: string[] = [];
  if (before) {
    const key = scopeKey(comparableScope(before, vocabulary));
    const group = groups.get(key);
    if (!group?.figures.includes(before))
      throw new RangeError(
        `the figure ${before.id} in revision ${before.revision} is not here, so it cannot change`,
      );
    const figures = group.figures.filter((figure) => figure !== before);
    if (figures.length === 0) groups.delete(key);
    else groups.set(key, { ...group, figures });
    keys.push(key);
  }
  if (after) {
    assertFigure(after, vocabulary);
    const scope = comparableScope(after, vocabulary);
    const key = scopeKey(scope);
    const figures = [...(groups.get(key)?.figures ?? []), after];
    groups.set(key, { key, scope, figures });
    keys.push(key);
  }
  return keys;
}
