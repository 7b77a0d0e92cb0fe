import { CLAIM_STANCES, type Figure, type PublishedTime, type Stance } from "../figure";
import { type CodedInterval, type Quantity, quantityKey } from "../quantity/quantity";
import { assumesWhole, type ComparableScope } from "../scope/scope";
import { isCoarse, type Window } from "../time/window";

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

const CLAIMING = Object.fromEntries(CLAIM_STANCES.map((stance) => [stance, true])) as Partial<
  Record<Stance, true>
>;

/** Whether the figure says something about its scope, rather than mention what others said or foresee. */
export function makesClaim(figure: Figure): boolean {
  return CLAIMING[figure.stance] === true && figure.scope.basis !== "prediction";
}

/** What a claim is made of: a scope, and the figures of one testimony in any order. */
export interface Testimony {
  readonly scope: ComparableScope;
  readonly scopeKey: string;
  readonly interval: CodedInterval;
  readonly figures: readonly Figure[];
}

/**
 * Makes the claim of one testimony. Its key and its sets are made when somebody asks for them: a ledger of a million
 * figures has hundreds of thousands of claims, and most are in no finding.
 *
 * @throws RangeError for a testimony without figures, or one whose window ends before it starts
 */
export function claimOf({ scope, scopeKey, interval, figures }: Testimony): Claim {
  return new FoldedClaim(scope, scopeKey, interval, figures);
}

/** The claim as only some of its figures make it; nothing where none is left. */
export function onlyFigures<C extends Claim>(claim: C, keep: (figure: Figure) => boolean): readonly C[] {
  const figures = claim.figures.filter(keep);
  if (figures.length === claim.figures.length) return [claim];
  // The window of a claim is that of each of its figures, so that a dated claim stays one.
  return figures.length === 0 ? [] : [claimOf({ ...testimonyOf(claim), figures }) as C];
}

/** Names of the publications and statements that a claim stands in, so that one of each kind is told from the other. */
export function reportsBehind({ publications, statements }: Claim): readonly string[] {
  return [
    ...[...publications].map((id) => `publication ${id}`),
    ...[...statements].map((key) => `statement ${key}`),
  ];
}

function testimonyOf({ scope, scopeKey, interval, figures }: Claim): Testimony {
  return { scope, scopeKey, interval, figures };
}

class FoldedClaim implements Claim {
  readonly origin: string;
  readonly window: Window | null;
  private isSorted = false;
  private madeKey: string | null = null;
  private madeStatements: ReadonlySet<string> | null = null;
  private madePublications: ReadonlySet<string> | null = null;
  private madePublished: PublishedTime | null = null;

  constructor(
    readonly scope: ComparableScope,
    readonly scopeKey: string,
    readonly interval: CodedInterval,
    private told: readonly Figure[],
  ) {
    const { asOf, id, origin } = this.first;
    if (asOf.window !== null && !(asOf.window.from < asOf.window.to))
      throw new RangeError(
        `the as-of of figure ${id} ends at ${asOf.window.to}, before it starts at ${asOf.window.from}`,
      );
    this.origin = origin;
    this.window = asOf.window;
  }

  get figures(): readonly Figure[] {
    if (!this.isSorted) this.told = [...this.told].sort(byPublication);
    this.isSorted = true;
    return this.told;
  }

  get quantity(): Quantity {
    return this.first.quantity;
  }

  get coarse(): boolean {
    return this.window !== null && isCoarse(this.window);
  }

  get documented(): boolean {
    return this.first.scope.basis === "documented";
  }

  get timeStated(): boolean {
    return this.told.some(({ asOf }) => asOf.basis === "stated");
  }

  get momentStated(): boolean {
    return this.told.some(statesMoment);
  }

  get assumesWhole(): boolean {
    return this.told.every(assumesWhole);
  }

  get key(): string {
    this.madeKey ??= [
      this.scopeKey,
      this.documented ? "documented" : "",
      this.origin,
      quantityKey(this.quantity),
      overrideKey(this.first),
      this.window ? `${this.window.from}/${this.window.to}` : "undated",
    ].join("|");
    return this.madeKey;
  }

  get statements(): ReadonlySet<string> {
    this.madeStatements ??= statementsOf(this.told);
    return this.madeStatements;
  }

  get publications(): ReadonlySet<string> {
    this.madePublications ??= publicationsOf(this.told);
    return this.madePublications;
  }

  get published(): PublishedTime {
    this.madePublished ??= earliestOf(this.told);
    return this.madePublished;
  }

  /** Everything that a claim says, so that two of them can be compared as text. */
  toJSON(): Claim {
    const { key, scope, scopeKey, origin, quantity, interval, window, coarse, documented, figures } = this;
    const { timeStated, momentStated, assumesWhole, statements, publications, published } = this;
    return {
      ...{ key, scope, scopeKey, origin, quantity, interval, window, coarse, documented, figures },
      ...{ timeStated, momentStated, assumesWhole, statements, publications, published },
    };
  }

  /** One of the figures: they are alike in all that makes them one testimony. */
  private get first(): Figure {
    const [first] = this.told;
    if (first === undefined) throw new RangeError(`a claim about ${this.scopeKey} has no figure`);
    return first;
  }
}

const NO_STATEMENTS: ReadonlySet<string> = new Set();

function statementsOf(figures: readonly Figure[]): ReadonlySet<string> {
  if (figures.every(({ statement }) => statement === null)) return NO_STATEMENTS;
  return new Set(figures.flatMap(({ statement }) => statement ?? []).sort());
}

function publicationsOf(figures: readonly Figure[]): ReadonlySet<string> {
  const ids = figures.map(({ publication }) => publication.id);
  return new Set(ids.length > 1 ? ids.sort() : ids);
}

function byPublication(a: Figure, b: Figure): number {
  return publishedFrom(a) - publishedFrom(b) || compare(a.id, b.id);
}

function publishedFrom({ publication }: Figure): number {
  return publication.published.window?.from ?? Number.MAX_SAFE_INTEGER;
}

function statesMoment({ asOf }: Figure): boolean {
  const { precision } = asOf;
  return (
    asOf.basis === "stated" && (precision === "hour" || precision === "minute" || precision === "instant")
  );
}

function overrideKey({ override }: Figure): string {
  const interval = override?.interval;
  return interval ? `${interval.low}..${interval.high}` : "";
}

/**
 * When the first of the figures was published: no earlier than the first window opens and, since the claim was public
 * once any of them was, before the first window closes. So a page of unknown time does not blur one of a known day.
 */
function earliestOf(figures: readonly Figure[]): PublishedTime {
  const { published } = figures.reduce((a, b) => (byPublication(a, b) <= 0 ? a : b)).publication;
  if (published.window === null) return published;
  let { to } = published.window;
  for (const { publication } of figures) to = Math.min(to, publication.published.window?.to ?? to);
  if (to === published.window.to) return published;
  return { ...published, window: { from: published.window.from, to } };
}

/** Order by code units: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
