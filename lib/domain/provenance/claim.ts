import { CLAIM_STANCES, type Figure, type PublishedTime } from "../figure";
import { codeQuantity } from "../quantity/code-quantity";
import { type CodedInterval, type Quantity, quantityKey, type SchemeId } from "../quantity/quantity";
import { assumesWhole, type ComparableScope, comparableScope, scopeKey } from "../scope/scope";
import { isCoarse, type Window } from "../time/window";
import type { Vocabulary } from "../vocabulary";

/** What one origin says for one scope: the figures with one origin, quantity and as-of window, whoever relays them. */
export interface Claim {
  /** Stable: made of scope, origin, quantity and window. */
  readonly key: string;
  readonly scope: ComparableScope;
  readonly scopeKey: string;
  readonly origin: string;
  readonly quantity: Quantity;
  readonly interval: CodedInterval;
  /** Null for an undated claim. */
  readonly window: Window | null;
  /** Whether a report states the moment that the number speaks about. */
  readonly timeStated: boolean;
  /** Whether that moment is an hour or finer, and stated: only then can two claims be "of one moment". */
  readonly momentStated: boolean;
  readonly coarse: boolean;
  readonly documented: boolean;
  /** True where no report states group and place: the scope is then the event's whole by convention only. */
  readonly assumesWhole: boolean;
  /** First published first. */
  readonly figures: readonly Figure[];
  readonly statements: ReadonlySet<string>;
  readonly publications: ReadonlySet<string>;
  /** The publication time of its earliest report, not of its echoes. */
  readonly published: PublishedTime;
}

/** A claim whose moment is known at least as a window. Only these enter ranges and rules. */
export type DatedClaim = Claim & { readonly window: Window };

export function isDated(claim: Claim): claim is DatedClaim {
  return claim.window !== null;
}

/** Whether the figure says something about its scope, rather than mention what others said or foresee. */
export function makesClaim(figure: Figure): boolean {
  return CLAIM_STANCES.some((stance) => stance === figure.stance) && figure.scope.basis !== "prediction";
}

/** The interval of a figure under a scheme; a documented list is a floor, whatever its wording. Null: no figure given. */
export function intervalOf(figure: Figure, scheme: SchemeId): CodedInterval | null {
  const coded = figure.override
    ? { ...figure.override.interval, conventionalLow: false, conventionalHigh: false, setsEdge: true }
    : codeQuantity(figure.quantity, scheme);
  if (coded === null || figure.scope.basis !== "documented") return coded;
  return { ...coded, high: Number.POSITIVE_INFINITY, conventionalHigh: false };
}

/**
 * Folds figures into claims. Echoes of one testimony become one claim; mentions and refusals become none.
 * The result does not depend on the order of the input.
 *
 * @param counts which figures to fold; by default those that make claims
 */
export function claimsOf(
  figures: readonly Figure[],
  vocabulary: Vocabulary,
  scheme: SchemeId,
  counts: (figure: Figure) => boolean = makesClaim,
): readonly Claim[] {
  const groups = new Map<string, { interval: CodedInterval; figures: Figure[] }>();
  for (const figure of figures) {
    if (!counts(figure)) continue;
    const interval = intervalOf(figure, scheme);
    if (interval === null) continue;
    const key = claimKey(figure, comparableScope(figure, vocabulary));
    const group = groups.get(key);
    if (group) group.figures.push(figure);
    else groups.set(key, { interval, figures: [figure] });
  }
  const claims = [...groups].map(([key, group]) => claimOf(key, group.interval, group.figures, vocabulary));
  return claims.sort(byTimeThenKey);
}

function claimKey(figure: Figure, scope: ComparableScope): string {
  const { window } = figure.asOf;
  const override = figure.override?.interval;
  return [
    scopeKey(scope),
    figure.scope.basis === "documented" ? "documented" : "",
    figure.origin,
    quantityKey(figure.quantity),
    override ? `${override.low}..${override.high}` : "",
    window ? `${window.from}/${window.to}` : "undated",
  ].join("|");
}

function claimOf(
  key: string,
  interval: CodedInterval,
  unsorted: readonly Figure[],
  vocabulary: Vocabulary,
): Claim {
  const figures = [...unsorted].sort(byPublication);
  const first = figures[0];
  if (first === undefined) throw new RangeError(`the claim ${key} has no figure`);
  const scope = comparableScope(first, vocabulary);
  const { window } = first.asOf;
  return {
    key,
    scope,
    scopeKey: scopeKey(scope),
    origin: first.origin,
    quantity: first.quantity,
    interval,
    window,
    coarse: window !== null && isCoarse(window),
    documented: first.scope.basis === "documented",
    figures,
    ...reportedBy(first, figures),
  };
}

/** What a claim owes to the reports that stand behind it. */
function reportedBy(first: Figure, figures: readonly Figure[]) {
  const stated = figures.filter((figure) => figure.asOf.basis === "stated");
  return {
    timeStated: stated.length > 0,
    momentStated: stated.some(
      ({ asOf }) => asOf.precision === "hour" || asOf.precision === "minute" || asOf.precision === "instant",
    ),
    assumesWhole: figures.every(assumesWhole),
    statements: new Set(figures.flatMap((figure) => figure.statement ?? [])),
    publications: new Set(figures.map((figure) => figure.publication.id)),
    published: earliestOf(first, figures),
  };
}

/** The claim as only some of its figures make it; nothing where none is left. */
export function onlyFigures(claim: DatedClaim, keep: (figure: Figure) => boolean): readonly DatedClaim[] {
  const figures = claim.figures.filter(keep);
  const [first] = figures;
  return first === undefined ? [] : [{ ...claim, figures, ...reportedBy(first, figures) }];
}

/**
 * When the first of the figures was published: no earlier than the first window opens and, since the claim was public
 * once any of them was, before the first window closes. So a page of unknown time does not blur one of a known day.
 */
function earliestOf(first: Figure, figures: readonly Figure[]): PublishedTime {
  const { published } = first.publication;
  if (published.window === null) return published;
  let { to } = published.window;
  for (const { publication } of figures) to = Math.min(to, publication.published.window?.to ?? to);
  return { ...published, window: { from: published.window.from, to } };
}

function byPublication(a: Figure, b: Figure): number {
  return publishedFrom(a) - publishedFrom(b) || compare(a.id, b.id);
}

function publishedFrom(figure: Figure): number {
  return figure.publication.published.window?.from ?? Number.MAX_SAFE_INTEGER;
}

function byTimeThenKey(a: Claim, b: Claim): number {
  const never = { from: Number.MAX_SAFE_INTEGER, to: Number.MAX_SAFE_INTEGER };
  const [x, y] = [a.window ?? never, b.window ?? never];
  return x.from - y.from || x.to - y.to || compare(a.key, b.key);
}

/** Order by code units: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
