import { z } from "zod";
import {
  type AsOf,
  BASES,
  type ChainLink,
  CLAIM_STANCES,
  type Figure,
  MENTION_STANCES,
} from "../domain/figure";
import type { RecordedAsOf } from "../domain/time/effective-times";
import type { TextRow } from "./bulk-read";
import { countOf, oneOf, quantityOfColumns, recordedTimeOf } from "./columns";
import { Interned } from "./interned";
import type { ListTerms } from "./terms";
import { countOrNull, filled, orNull, partsOf, timeOrNull } from "./text-parts";

const STANCES = [...CLAIM_STANCES, ...MENTION_STANCES] as const;

/** The as-of as it was recorded, and the zone of its days where it is not the event's. */
export interface ReadAsOf {
  readonly recorded: RecordedAsOf;
  readonly zone: string | null;
  /** The as-of of every figure that speaks about it and is not cut by its publication. */
  readonly uncut: AsOf;
}

/** A revision of a figure as it was recorded, before the conventions on times. */
export interface ReadFigure
  extends Pick<
    Figure,
    | "id"
    | "externalId"
    | "wording"
    | "note"
    | "reason"
    | "groupAsWorded"
    | "override"
    | "quantity"
    | "scope"
    | "chain"
  > {
  /** Of the revision: tells the order within a version. */
  readonly rowId: string;
  readonly publicationRevisionId: string;
  readonly asOf: ReadAsOf;
  readonly told: Pick<Figure, "origin" | "stance" | "language" | "statement">;
  readonly entry: Pick<Figure, "revision" | "version" | "recorded" | "recordedBy">;
}

/** Reads the rows that `figuresWhere` gives. Figures that it read share what they have in common. */
export class FigureReader {
  private readonly wordings = new Interned((text) => text);
  private readonly quantities = new Interned(quantityOf);
  private readonly asOfs = new Interned(asOfOfText);
  private readonly entries = new Interned(entryOf);
  private readonly scopes: Interned<Figure["scope"]>;
  private readonly tellings: Interned<ReadFigure["told"]>;
  private readonly chains: Interned<readonly ChainLink[]>;

  constructor(terms: ListTerms) {
    this.scopes = new Interned((text) => scopeOf(text, terms));
    this.tellings = new Interned((text) => toldIn(text, terms));
    this.chains = new Interned((text) => chainOf(text, terms));
  }

  /** @throws RangeError for a row that is none of these, or a term that is not in the lists */
  read(row: TextRow): ReadFigure {
    const [rowId, id, externalId, publication, wording, note, reason, groupAsWorded, override, ...rest] = row;
    const [quantity, scope, asOf, told, entry, chain] = rest;
    return {
      rowId: filled(rowId, "figure_revisions.id"),
      id: filled(id, "figure_id"),
      externalId: externalId ?? null,
      publicationRevisionId: filled(publication, "publication_revision_id"),
      wording: this.wordings.of(filled(wording, "wording")),
      note: note ?? "",
      reason: reason ?? null,
      groupAsWorded: groupAsWorded ?? null,
      override: override == null ? null : overrideOf(override),
      quantity: this.quantities.of(filled(quantity, "quantity")),
      scope: this.scopes.of(filled(scope, "scope")),
      asOf: this.asOfs.of(filled(asOf, "as_of")),
      told: this.tellings.of(filled(told, "origin_id")),
      entry: this.entries.of(filled(entry, "version")),
      chain: this.chains.of(chain ?? ""),
    };
  }
}

function quantityOf(text: string): Figure["quantity"] {
  const [kind = "", n, low, high, term] = partsOf(text, 5);
  return quantityOfColumns({
    quantityKind: kind,
    quantityN: countOrNull(n),
    quantityLow: countOrNull(low),
    quantityHigh: countOrNull(high),
    vagueTerm: orNull(term),
  });
}

function overrideOf(text: string): Figure["override"] {
  const [low, high, reason = ""] = partsOf(text, 3);
  const ceiling = countOrNull(high);
  return {
    interval: {
      low: countOf(countOrNull(low), "override_low"),
      high: ceiling === null ? Number.POSITIVE_INFINITY : Number(ceiling),
    },
    reason,
  };
}

/** The occurrence, where there is one, is a fifth part. */
function scopeOf(text: string, terms: ListTerms): Figure["scope"] {
  const [measure = "", group, place, rest = ""] = partsOf(text, 4);
  const [basis = "", occurrence = null] = rest.includes("|") ? partsOf(rest, 2) : [rest];
  return {
    measure: terms.measures.slug(measure),
    group: terms.groups.slugOrNotStated(orNull(group)),
    place: terms.places.slugOrNotStated(orNull(place)),
    basis: oneOf(BASES, basis, "figure_revisions.basis"),
    occurrence,
  };
}

/** Reads what `asOfColumns` puts together. */
export function asOfOfText(text: string): ReadAsOf {
  const [from, to, precision = "", timeBasis = "", zone, basis] = partsOf(text, 6);
  const time = recordedTimeOf(timeOrNull(from), timeOrNull(to), precision, timeBasis, "as_of");
  return { recorded: { ...time, foretells: basis === "prediction" }, zone: orNull(zone), uncut: time };
}

function toldIn(text: string, terms: ListTerms): ReadFigure["told"] {
  const [origin = "", stance = "", language = "", statement] = partsOf(text, 4);
  return {
    origin: terms.sources.slug(origin),
    stance: oneOf(STANCES, stance, "figure_revisions.stance"),
    language,
    statement: orNull(statement),
  };
}

function entryOf(text: string): ReadFigure["entry"] {
  const [revision, version, recorded, recordedBy = ""] = partsOf(text, 4);
  return {
    revision: Number(revision),
    version: Number(version),
    recorded: Number(recorded),
    recordedBy,
  };
}

/** Links stand in order; one of a later branch is a parallel relay of the one before it. */
function chainOf(text: string, terms: ListTerms): readonly ChainLink[] {
  const chain: { sources: string[]; asNamed: string | null }[] = [];
  for (const link of text === "" ? [] : text.split(BETWEEN_LINKS)) {
    const [, branch, source = "", asNamed = ""] = partsOf(link, 4);
    const slug = terms.sources.slug(source);
    if (branch === "0") chain.push({ sources: [slug], asNamed: asNamed === "" ? null : nameOf(asNamed) });
    else chain.at(-1)?.sources.push(slug);
  }
  return chain;
}

/** A sign that no link holds, since names come as JSON. */
const BETWEEN_LINKS = "\u001f";

function nameOf(json: string): string {
  return z.string().parse(JSON.parse(json));
}
