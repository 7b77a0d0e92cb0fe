import type { Figure, Ledger } from "./figure";
import type { DatedClaim } from "./provenance/claim";
import { type KnownLedger, knownLedger } from "./provenance/known-at";
import type { KnownAt, Reading } from "./reading";
import { claimsOfFinding, type Finding } from "./reconcile/finding";
import { type FigureChange, type LedgerChange, ReconciledLedger } from "./reconcile/reconciled-ledger";
import { assumesWhole } from "./scope/scope";
import type { Vocabulary } from "./vocabulary";

/** What of a reading decides what is known and what clashes. */
export type ReadBy = Pick<Reading, "scheme" | "knownAt" | "statedScopesOnly">;

/** So many readings of one ledger are kept, those asked for last. */
const MOST_READINGS = 6;

/** Where a change is larger, it is quicker to begin anew. */
const MOST_CHANGES = 500;

/**
 * A ledger with what follows from it, worked out when it is asked for and then kept. It stands for one version of a
 * ledger and never changes; whoever asks the same gets the same.
 */
export class LedgerReadings {
  private readonly kept = new Map<string, ReadLedger>();

  constructor(
    readonly ledger: Ledger,
    readonly vocabulary: Vocabulary,
  ) {}

  read(by: ReadBy): ReadLedger {
    const key = keyOf(by);
    const read = this.kept.get(key) ?? new ReadLedger(by, knownBy(this.ledger, by), this.vocabulary);
    this.kept.delete(key);
    this.kept.set(key, read);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_READINGS && oldest !== undefined) this.kept.delete(oldest);
    return read;
  }

  /**
   * The readings of the ledger that this one became. What was worked out about all that is recorded now is carried over
   * and judged again only where the change reaches.
   *
   * @param change every figure that came, went or stands otherwise, and the withdrawals that came; null where something
   * else changed too
   */
  after(ledger: Ledger, change: LedgerChange | null): LedgerReadings {
    const next = new LedgerReadings(ledger, this.vocabulary);
    if (change === null || (change.figures?.length ?? 0) > MOST_CHANGES) return next;
    for (const [key, read] of this.kept)
      if (read.by.knownAt.by === "latest") next.kept.set(key, read.after(ledger, change));
    return next;
  }
}

/** A ledger as one reading has it. */
export class ReadLedger {
  private made: ReconciledLedger | null = null;
  private byFigure: FindingIndex | null = null;
  private byScope: FindingIndex | null = null;

  /** @param carriedOver gives what was found before, judged again where a change reaches; without it all is judged */
  constructor(
    readonly by: ReadBy,
    /** All that is known at the chosen moment. */
    readonly known: KnownLedger,
    private readonly vocabulary: Vocabulary,
    private readonly carriedOver: (() => ReconciledLedger) | null = null,
  ) {}

  get reconciled(): ReconciledLedger {
    this.made ??=
      this.carriedOver === null
        ? ReconciledLedger.of(this.known, this.vocabulary, this.by.scheme)
        : this.carriedOver();
    return this.made;
  }

  get findings(): readonly Finding[] {
    return this.reconciled.findings;
  }

  /** Findings by the id of each figure in them. */
  get findingsOfFigure(): ReadonlyMap<string, readonly Finding[]> {
    this.byFigure ??= indexed(this.findings, ({ figures }) => figures.map(({ id }) => id));
    return this.byFigure;
  }

  /** Findings by the key of each scope in which they have a side. */
  get findingsOfScope(): ReadonlyMap<string, readonly Finding[]> {
    this.byScope ??= indexed(this.findings, ({ scopeKey }) => [scopeKey]);
    return this.byScope;
  }

  /** The same reading of a ledger that changed. */
  after(ledger: Ledger, change: LedgerChange): ReadLedger {
    const { by, made, vocabulary } = this;
    const known = knownBy(ledger, by);
    if (made === null) return new ReadLedger(by, known, vocabulary);
    const seen = by.statedScopesOnly ? statedChange(change) : change;
    return new ReadLedger(by, known, vocabulary, () => made.after(seen));
  }
}

function keyOf({ scheme, knownAt, statedScopesOnly }: ReadBy): string {
  return [scheme, momentOf(knownAt), statedScopesOnly].join(" ");
}

function momentOf(knownAt: KnownAt): string {
  switch (knownAt.by) {
    case "latest":
      return knownAt.by;
    case "version":
      return `version ${knownAt.version}`;
    default:
      return `${knownAt.by} ${knownAt.at}`;
  }
}

function knownBy(ledger: Ledger, { knownAt, statedScopesOnly }: ReadBy): KnownLedger {
  const known = knownLedger(ledger, knownAt);
  return statedScopesOnly ? { ...known, figures: known.figures.filter(isStated) } : known;
}

function isStated(figure: Figure): boolean {
  return !assumesWhole(figure);
}

/** The change as it looks where figures without a stated group or place are left out. */
function statedChange({ figures = [], withdrawals = [] }: LedgerChange): LedgerChange {
  const stated = (figure: Figure | null) => (figure !== null && isStated(figure) ? figure : null);
  return {
    figures: figures.flatMap(({ before, after }): FigureChange[] => {
      const change = { before: stated(before), after: stated(after) };
      return change.before === null && change.after === null ? [] : [change];
    }),
    withdrawals,
  };
}

type FindingIndex = ReadonlyMap<string, readonly Finding[]>;

/** Findings by what their claims name, each once under each name. */
function indexed(
  findings: readonly Finding[],
  namesIn: (claim: DatedClaim) => readonly string[],
): FindingIndex {
  const index = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const name of new Set(claimsOfFinding(finding).flatMap(namesIn))) {
      const known = index.get(name);
      if (known) known.push(finding);
      else index.set(name, [finding]);
    }
  }
  return index;
}
