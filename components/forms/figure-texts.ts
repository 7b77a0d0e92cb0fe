import { deriveOrigin } from "@/lib/domain/provenance/origin";
import { parseQuantity } from "@/lib/domain/quantity/parse";
import { quantityKey } from "@/lib/domain/quantity/quantity";
import type { Source } from "@/lib/domain/vocabulary";
import type { FigureDraft } from "@/lib/schema/figure-draft";
import { PARALLEL } from "@/lib/schema/source-text";
import type { FigureTexts, QuantityTexts } from "./form-field-types";

/** What the fields of a new figure start with: the publication's language, and nothing guessed. */
export function emptyFigure(language: string): FigureTexts {
  return {
    wording: "",
    language,
    quantity: { kind: "", n: "", low: "", high: "", term: "" },
    override: { low: "", high: "", reason: "" },
    scope: { measure: "", group: "", place: "", basis: "cumulative", occurrence: "" },
    groupAsWorded: "",
    asOf: { date: "", precision: "day", partOfDay: "", basis: "stated" },
    chain: [],
    origin: "",
    statement: "",
    stance: "attributed",
    note: "",
  };
}

/**
 * A figure as it stands, as texts in the fields of a form. Quantity and origin are written out only where they differ
 * from what follows from wording and chain: else a corrected wording would keep the old number.
 */
export function textsOf(draft: FigureDraft, sources: ReadonlyMap<string, Source>): FigureTexts {
  const name = (slug: string) => sources.get(slug)?.name ?? slug;
  const { override, scope, asOf } = draft;
  return {
    wording: draft.wording,
    language: draft.language,
    quantity: quantityTexts(isReadByProgram(draft) ? undefined : draft.quantity),
    override: { low: text(override?.low), high: text(override?.high), reason: override?.reason ?? "" },
    scope: { ...scope, occurrence: scope.occurrence ?? "" },
    groupAsWorded: draft.groupAsWorded ?? "",
    asOf: {
      date: asOf.date ?? "",
      precision: asOf.precision,
      partOfDay: asOf.partOfDay ?? "",
      basis: asOf.basis,
    },
    chain: draft.chain
      .slice(1)
      .map((link) => ({ sources: link.sources.map(name).join(PARALLEL), asNamed: link.asNamed ?? "" })),
    origin: draft.origin === undefined || followsFromChain(draft, sources) ? "" : name(draft.origin),
    statement: draft.statement ?? "",
    stance: draft.stance,
    note: draft.note,
  };
}

function isReadByProgram({ wording, language, quantity }: FigureDraft): boolean {
  const read = parseQuantity(wording, language);
  return (
    read.outcome === "read" && quantity !== undefined && quantityKey(read.quantity) === quantityKey(quantity)
  );
}

function followsFromChain({ chain, origin }: FigureDraft, sources: ReadonlyMap<string, Source>): boolean {
  const links = chain.map((link) => ({ sources: link.sources, asNamed: link.asNamed ?? null }));
  const derived = deriveOrigin(links, sources);
  return derived.outcome === "derived" && derived.origin === origin;
}

function quantityTexts(quantity: FigureDraft["quantity"]): QuantityTexts {
  const empty: QuantityTexts = { kind: "", n: "", low: "", high: "", term: "" };
  if (quantity === undefined) return empty;
  if (quantity.kind === "between") {
    return { ...empty, kind: quantity.kind, low: text(quantity.low), high: text(quantity.high) };
  }
  if (quantity.kind === "vague term") return { ...empty, kind: quantity.kind, term: quantity.term };
  if (quantity.kind === "no figure given") return { ...empty, kind: quantity.kind };
  return { ...empty, kind: quantity.kind, n: text(quantity.n) };
}

function text(n: number | undefined): string {
  return n === undefined ? "" : String(n);
}
