import type { AsOf, Basis, Figure, Ledger, PublishedTime, Scope, Stance, Withdrawal } from "../figure";
import { type Quantity, quantityKey } from "../quantity/quantity";
import type { Instant } from "../time/window";
import { NOT_STATED } from "../vocabulary";
import { exactly } from "./quantities";
import { stretch, time, type WrittenTime } from "./times";
import { TakenBack } from "./withdrawal-builder";

/** What a report says so far. The times stand as written; the figure gets the conventions of domain page, section 2. */
interface Draft {
  readonly id: string | null;
  readonly article: string | null;
  readonly publisher: string;
  readonly origin: string;
  readonly quantity: Quantity;
  readonly override: Figure["override"];
  readonly scope: Scope;
  readonly asOf: (WrittenTime & { readonly stated: boolean }) | null;
  readonly published: WrittenTime | null;
  readonly undated: boolean;
  readonly statement: string | null;
  readonly stance: Stance;
  readonly revision: number;
  readonly recorded: Instant;
  readonly version: number;
}

/**
 * One report of a figure, written as a sentence. Every step gives a new report.
 *
 * What is left unsaid: 13, killed, everyone, Kazakhstan, a running total, as of and published on 6 January 2022 (the
 * as-of stated), by the origin itself, in an article of its own, recorded at instant 0 in version 1.
 */
export class Report {
  constructor(private readonly draft: Draft) {}

  says = (quantity: Quantity) => this.with({ quantity });
  readAs = (low: number, high: number, reason: string) =>
    this.with({ override: { interval: { low, high }, reason } });
  killed = (group = "everyone") => this.counting("killed", group);
  injured = (group = "everyone") => this.counting("injured", group);
  counting = (measure: string, group = "everyone") => this.withScope({ measure, group });
  in = (place: string) => this.withScope({ place });
  ofUnstatedGroup = () => this.withScope({ group: NOT_STATED });
  inUnstatedPlace = () => this.withScope({ place: NOT_STATED });
  rightNow = () => this.withBasis("current");
  listedByName = () => this.withBasis("documented");
  inIncident = (occurrence: string | null) => this.withScope({ basis: "incident", occurrence });
  inPeriod = (occurrence: string | null) => this.withScope({ basis: "period", occurrence });
  withBasis = (basis: Basis) => this.withScope({ basis });
  asOf = (text: string) => this.with({ asOf: { ...time(text), stated: true } });
  asOfDuring = (from: string, to: string) => this.with({ asOf: { ...stretch(from, to), stated: true } });
  /** As of a time that the recorder inferred. */
  asOfInferred = (text: string) => this.with({ asOf: { ...time(text), stated: false } });
  /** As of the day of publication, because the report does not say. */
  asOfUnsaid = () => this.with({ asOf: null });
  publishedOn = (text: string) => this.with({ published: time(text) });
  publishedAtUnknownTime = () => this.with({ published: null });
  undated = () => this.with({ asOf: null, published: null, undated: true });
  by = (publisher: string) => this.with({ publisher });
  inArticle = (article: string) => this.with({ article });
  relaying = (statement: string) => this.with({ statement });
  withStance = (stance: Stance) => this.with({ stance });
  called = (id: string) => this.with({ id });
  revisedTo = (quantity: Quantity, revision: number) => this.with({ quantity, revision });
  recordedAt = (recorded: Instant, version = 1) => this.with({ recorded, version });

  /** @param fallbackId the figure's id where the report has none of its own */
  figure(fallbackId: string): Figure {
    const { draft } = this;
    const id = draft.id ?? fallbackId;
    const published = publishedOf(draft);
    return {
      id,
      externalId: null,
      revision: draft.revision,
      reason: draft.revision === 1 ? null : "corrected",
      publication: {
        id: draft.article ?? `article of ${id}`,
        source: draft.publisher,
        title: draft.article ?? "",
        url: null,
        archivedUrl: null,
        language: "en",
        published,
      },
      wording: quantityKey(draft.quantity),
      language: "en",
      quantity: draft.quantity,
      override: draft.override,
      scope: draft.scope,
      groupAsWorded: null,
      asOf: asOfOf(draft),
      chain: [...new Set([draft.publisher, draft.origin])].map((source) => ({
        sources: [source],
        asNamed: null,
      })),
      origin: draft.origin,
      statement: draft.statement,
      stance: draft.stance,
      note: "",
      recorded: draft.recorded,
      version: draft.version,
      recordedBy: "recorder",
    };
  }

  private with(change: Partial<Draft>): Report {
    return new Report({ ...this.draft, ...change });
  }

  private withScope(change: Partial<Scope>): Report {
    return this.with({ scope: { ...this.draft.scope, ...change } });
  }
}

export function report(origin: string): Report {
  return new Report({
    id: null,
    article: null,
    publisher: origin,
    origin,
    quantity: exactly(13),
    override: null,
    scope: {
      measure: "killed",
      group: "everyone",
      place: "Kazakhstan",
      basis: "cumulative",
      occurrence: null,
    },
    asOf: { ...time("2022-01-06"), stated: true },
    published: time("2022-01-06"),
    undated: false,
    statement: null,
    stance: "attributed",
    revision: 1,
    recorded: 0,
    version: 1,
  });
}

/** The reports as figures f1, f2 … and the withdrawals as w1, w2 …, each numbered in the order given. */
export function ledgerOf(...entries: readonly (Report | TakenBack)[]): Ledger {
  const reports = entries.filter((entry) => entry instanceof Report);
  const takenBack = entries.filter((entry) => entry instanceof TakenBack);
  return {
    revisions: reports.map((entry, index) => entry.figure(`f${index + 1}`)),
    withdrawals: takenBack.map((entry, index): Withdrawal => entry.withdrawal(`w${index + 1}`)),
  };
}

function publishedOf({ published, asOf, undated }: Draft): PublishedTime {
  if (published) {
    const opening = asOf?.stated ? asOf.window.from : Number.NEGATIVE_INFINITY;
    const window = { ...published.window, from: Math.max(published.window.from, opening) };
    if (window.from >= window.to)
      throw new RangeError("a figure cannot speak about a time after its publication");
    return { ...published, window, basis: "stated", notBefore: window.from };
  }
  const notBefore = asOf?.window.from ?? Number.NEGATIVE_INFINITY;
  const window = undated || asOf === null ? null : { from: asOf.window.to, to: Number.POSITIVE_INFINITY };
  return { window, precision: "unknown", basis: window ? "inferred" : "unknown", notBefore };
}

function asOfOf({ asOf, published, undated }: Draft): AsOf {
  if (undated || (asOf === null && published === null))
    return { window: null, precision: "unknown", basis: "unknown" };
  if (asOf === null && published) return dayOf(published);
  if (asOf === null) throw new RangeError("unreachable: neither time is known");
  const to = Math.min(asOf.window.to, published?.window.to ?? Number.POSITIVE_INFINITY);
  return {
    window: { from: asOf.window.from, to },
    precision: asOf.precision,
    basis: asOf.stated ? "stated" : "inferred",
  };
}

function dayOf({ window, precision }: WrittenTime): AsOf {
  const day = new Date(window.from).setUTCHours(0, 0, 0, 0);
  return {
    window: { from: day, to: window.to },
    precision: precision === "month" ? "month" : "day",
    basis: "inferred",
  };
}
