import type { Figure, Withdrawal } from "@/lib/domain/figure";
import { type Claim, compare } from "@/lib/domain/provenance/claim";
import { byTimeThenKey, claimsOf } from "@/lib/domain/provenance/fold";
import { withdrawalOf } from "@/lib/domain/provenance/withdrawn";
import type { SchemeId } from "@/lib/domain/quantity/quantity";
import { type ComparableScope, comparableScope, scopeKey } from "@/lib/domain/scope/scope";
import type { Instant } from "@/lib/domain/time/window";
import type { Vocabulary } from "@/lib/domain/vocabulary";

/** How figures are folded into claims, and which of these were taken back. */
export interface Folding {
  readonly vocabulary: Vocabulary;
  readonly scheme: SchemeId;
  readonly withdrawals: readonly Withdrawal[];
}

/** The scope in whose chart a figure is drawn. Predictions stand with the running total that they foresee. */
export function drawnScope(
  figure: Figure,
  { vocabulary }: { readonly vocabulary: Vocabulary },
): ComparableScope {
  const scope = comparableScope(figure, vocabulary);
  return scope.basis === "prediction" ? { ...scope, basis: "cumulative" } : scope;
}

/** A scope with the figures that speak about it, and what follows from them: worked out when asked for, then kept. */
export class FiguresOfScope {
  private foldedClaims: readonly Claim[] | null = null;
  private takenBack: Withdrawals | null = null;

  /** @param figures in the order in which they are known */
  constructor(
    readonly key: string,
    readonly scope: ComparableScope,
    readonly figures: readonly Figure[],
    /** How many publications they stand in. */
    readonly reports: number,
    private readonly folding: Folding,
  ) {}

  /** The claims of these figures, withdrawn and undated ones included, in order of time. */
  get claims(): readonly Claim[] {
    this.foldedClaims ??= claimsOf(this.figures, this.folding.vocabulary, this.folding.scheme);
    return this.foldedClaims;
  }

  /** Which of its claims were taken back. */
  get withdrawn(): Withdrawals {
    this.takenBack ??= withdrawalsIn(this.claims, this.folding);
    return this.takenBack;
  }
}

/** When the withdrawals of claims became public, by claim key and by the id of each figure in them. */
export interface Withdrawals {
  readonly ofClaim: ReadonlyMap<string, Instant>;
  readonly ofFigure: ReadonlyMap<string, Instant>;
}

function withdrawalsIn(claims: readonly Claim[], { withdrawals, vocabulary }: Folding): Withdrawals {
  const ofClaim = new Map<string, Instant>();
  const ofFigure = new Map<string, Instant>();
  for (const claim of withdrawals.length === 0 ? [] : claims) {
    const withdrawal = withdrawalOf(claim, withdrawals, vocabulary);
    if (withdrawal === null) continue;
    const at = withdrawal.announced.window.to;
    ofClaim.set(claim.key, at);
    for (const { id } of claim.figures) ofFigure.set(id, at);
  }
  return { ofClaim, ofFigure };
}

/** Figures by scope. It is made once and shared by every view of the same figures. */
export class ScopeIndex {
  /** Every scope that has a figure, the most reported first. */
  readonly scopes: readonly FiguresOfScope[];
  private readonly byKey: ReadonlyMap<string, FiguresOfScope>;
  private allClaims: readonly Claim[] | null = null;
  private allWithdrawn: Withdrawals | null = null;

  constructor(
    readonly figures: readonly Figure[],
    private readonly folding: Folding,
  ) {
    const scopes = scopesOf(figures, folding);
    this.byKey = new Map(scopes.map((scope) => [scope.key, scope]));
    this.scopes = scopes.sort(mostReportedFirst);
  }

  /** The scope of this key; null where no figure speaks about it. */
  about(key: string): FiguresOfScope | null {
    return this.byKey.get(key) ?? null;
  }

  /** The claims of all scopes, in order of time. Whoever looks at one scope asks that one. */
  get claims(): readonly Claim[] {
    this.allClaims ??= this.scopes.flatMap(({ claims }) => claims).sort(byTimeThenKey);
    return this.allClaims;
  }

  /** Which claims of all scopes were taken back. */
  get withdrawn(): Withdrawals {
    this.allWithdrawn ??= {
      ofClaim: new Map(this.scopes.flatMap(({ withdrawn }) => [...withdrawn.ofClaim])),
      ofFigure: new Map(this.scopes.flatMap(({ withdrawn }) => [...withdrawn.ofFigure])),
    };
    return this.allWithdrawn;
  }

  /** The scope in which a figure stands; null where the figure is not one of these. */
  of(figure: Figure): FiguresOfScope | null {
    return this.about(scopeKey(drawnScope(figure, this.folding)));
  }
}

interface Gathered {
  readonly key: string;
  readonly scope: ComparableScope;
  readonly figures: Figure[];
  readonly publications: Set<string>;
}

function scopesOf(figures: readonly Figure[], folding: Folding): FiguresOfScope[] {
  const groups = new Map<string, Gathered>();
  // Figures share what they have in common, so that most scopes are looked at once.
  const known = new Map<Figure["scope"], Gathered>();
  for (const figure of figures) {
    const group = known.get(figure.scope) ?? groupOf(figure, folding, groups);
    if (!needsTime(figure)) known.set(figure.scope, group);
    group.figures.push(figure);
    group.publications.add(figure.publication.id);
  }
  return [...groups.values()].map(
    ({ key, scope, figures: own, publications }) =>
      new FiguresOfScope(key, scope, own, publications.size, folding),
  );
}

/** Whether the scope of the figure depends on its time: an unnamed incident or period is told from others by it. */
function needsTime({ scope: { basis, occurrence } }: Figure): boolean {
  return occurrence === null && (basis === "incident" || basis === "period");
}

function groupOf(figure: Figure, folding: Folding, groups: Map<string, Gathered>): Gathered {
  const scope = drawnScope(figure, folding);
  const key = scopeKey(scope);
  const group = groups.get(key) ?? { key, scope, figures: [], publications: new Set() };
  groups.set(key, group);
  return group;
}

function mostReportedFirst(a: FiguresOfScope, b: FiguresOfScope): number {
  return b.reports - a.reports || b.figures.length - a.figures.length || compare(a.key, b.key);
}
