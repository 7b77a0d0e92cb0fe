import type { Figure } from "../figure";
import { groupBy } from "../group-by";
import { compareQuantities, type SchemeId } from "../quantity/quantity";
import { type ComparableScope, comparableScope, scopeKey } from "../scope/scope";
import type { Vocabulary } from "../vocabulary";
import { assertFigure } from "./assert-figure";
import { type Claim, claimOf, compare, makesClaim } from "./claim";
import { intervalOf } from "./interval-of";

/** The figures of one scope, mentions and undated ones included, in the order of the input. */
export interface ScopeFigures {
  readonly key: string;
  readonly scope: ComparableScope;
  readonly figures: Figure[];
}

/**
 * Folds figures into claims. Echoes of one testimony become one claim; mentions and refusals become none.
 * The result does not depend on the order of the input: earliest first, undated ones last.
 *
 * @param counts which figures to fold; by default those that make claims
 */
export function claimsOf(
  figures: readonly Figure[],
  vocabulary: Vocabulary,
  scheme: SchemeId,
  counts: (figure: Figure) => boolean = makesClaim,
): readonly Claim[] {
  const claims = [...figuresByScope(figures, vocabulary).values()].flatMap((group) =>
    foldScope(group, scheme, counts),
  );
  return claims.sort(byTimeThenKey);
}

/**
 * Sorts figures by the scope in which they are compared.
 * @throws RangeError for a figure that no rule could judge, or of a scope that is not in the vocabulary
 */
export function figuresByScope(figures: Iterable<Figure>, vocabulary: Vocabulary): Map<string, ScopeFigures> {
  const groups = new Map<string, ScopeFigures>();
  const written = new WrittenScopes();
  for (const figure of figures) {
    assertFigure(figure, vocabulary);
    written.groupOf(figure, () => groupOf(figure, vocabulary, groups)).figures.push(figure);
  }
  return groups;
}

function groupOf(figure: Figure, vocabulary: Vocabulary, groups: Map<string, ScopeFigures>): ScopeFigures {
  const scope = comparableScope(figure, vocabulary);
  const key = scopeKey(scope);
  const group = groups.get(key) ?? { key, scope, figures: [] };
  groups.set(key, group);
  return group;
}

type Level<T> = Map<string, T>;

/** Groups by the scope as the report has it. It looks words up one by one, which is quicker than to join them first. */
class WrittenScopes {
  private readonly groups: Level<Level<Level<Level<ScopeFigures>>>> = new Map();

  groupOf(figure: Figure, make: () => ScopeFigures): ScopeFigures {
    const { measure, group, place } = figure.scope;
    const groups = below(this.groups, measure);
    const places = below(groups, group);
    const bases = below(places, place);
    const basis = writtenBasis(figure);
    const known = bases.get(basis);
    if (known) return known;
    const made = make();
    bases.set(basis, made);
    return made;
  }
}

function below<T>(level: Level<Level<T>>, word: string): Level<T> {
  const known = level.get(word);
  if (known) return known;
  const made: Level<T> = new Map();
  level.set(word, made);
  return made;
}

function writtenBasis({ scope: { basis, occurrence }, asOf }: Figure): string {
  if (basis !== "incident" && basis !== "period") return basis;
  return occurrence === null ? `${basis} ${asOf.window?.from}/${asOf.window?.to}` : `${basis}: ${occurrence}`;
}

/** The claims of one scope, earliest first, undated ones last. */
function foldScope(
  scope: ScopeFigures,
  scheme: SchemeId,
  counts: (figure: Figure) => boolean = makesClaim,
): readonly Claim[] {
  return foldFigures({ ...scope, figures: scope.figures.filter(counts) }, scheme);
}

/** The claims that all of these figures make, whatever their stance; refusals make none. */
export function foldFigures({ key, scope, figures }: ScopeFigures, scheme: SchemeId): readonly Claim[] {
  const counted = inOrder(figures);
  const claims: Claim[] = [];
  for (let from = 0; from < counted.length; ) {
    const to = endOfTestimony(counted, from);
    const testimony = counted.slice(from, to);
    const first = testimony[0];
    const interval = first && hasNumber(first) ? intervalOf(first, scheme) : null;
    if (interval !== null) claims.push(claimOf({ scope, scopeKey: key, interval, figures: testimony }));
    from = to;
  }
  return claims;
}

/** By testimony. Figures are told apart by the opening of their windows first, so that there is less to compare. */
function inOrder(figures: readonly Figure[]): readonly Figure[] {
  const byOpening = groupBy(figures, ({ asOf }) => asOf.window?.from ?? Number.POSITIVE_INFINITY);
  const openings = Float64Array.from(byOpening.keys()).sort();
  return [...openings].flatMap((opening) => byOpening.get(opening)?.sort(byTestimony) ?? []);
}

function hasNumber({ quantity, override }: Figure): boolean {
  return quantity.kind !== "no figure given" || override !== null;
}

/** Where the figures of the testimony that begins at `from` end, in figures that are sorted by testimony. */
function endOfTestimony(figures: readonly Figure[], from: number): number {
  const first = figures[from];
  let to = from + 1;
  for (let next = figures[to]; first && next && byTestimony(first, next) === 0; next = figures[to]) to++;
  return to;
}

/** Zero for two figures of one testimony in one scope: origin, quantity and as-of are the same. */
function byTestimony(a: Figure, b: Figure): number {
  return (
    byWindow(a, b) ||
    compare(a.origin, b.origin) ||
    compareQuantities(a.quantity, b.quantity) ||
    Number(a.scope.basis === "documented") - Number(b.scope.basis === "documented") ||
    byOverride(a, b)
  );
}

function byWindow(a: Figure, b: Figure): number {
  const [x, y] = [a.asOf.window, b.asOf.window];
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  return x.from - y.from || x.to - y.to;
}

function byOverride(a: Figure, b: Figure): number {
  if (a.override === null || b.override === null)
    return Number(a.override !== null) - Number(b.override !== null);
  const [x, y] = [a.override.interval, b.override.interval];
  return x.low - y.low || (x.high === y.high ? 0 : x.high - y.high);
}

/** The order of claims, in which no two of one ledger are equal. */
export function byTimeThenKey(a: Claim, b: Claim): number {
  const never = { from: Number.MAX_SAFE_INTEGER, to: Number.MAX_SAFE_INTEGER };
  const [x, y] = [a.window ?? never, b.window ?? never];
  return x.from - y.from || x.to - y.to || compare(a.key, b.key);
}
