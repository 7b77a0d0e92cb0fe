import { deriveOrigin } from "../domain/provenance/origin";
import { parseQuantity } from "../domain/quantity/parse";
import type { Quantity } from "../domain/quantity/quantity";
import type { RecordedTime } from "../domain/time/effective-times";
import { NOT_STATED, type Vocabulary } from "../domain/vocabulary";
import type { FigureDraft } from "./figure-draft";
import { recordedTime } from "./time-draft";

/** One thing that is wrong with a draft: the field, and what to do about it. */
export interface DraftFault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** A draft with everything settled that it may leave open. */
export interface SettledFigure {
  readonly draft: FigureDraft;
  readonly quantity: Quantity;
  readonly origin: string;
}

/** What a draft is settled against: the event, and the publication that the figure stands in. */
export interface Setting {
  readonly vocabulary: Pick<Vocabulary, "measures" | "groups" | "places" | "sources">;
  readonly zone: string;
  readonly publication: { readonly source: string; readonly published: RecordedTime };
}

export type Settlement =
  | { readonly outcome: "settled"; readonly figure: SettledFigure }
  | { readonly outcome: "refused"; readonly faults: readonly DraftFault[] };

/**
 * Settles what a draft leaves open, and checks it against the event's vocabulary and its publication:
 * every slug is known; the chain starts with the publisher; the figure speaks about no time after its publication; the
 * wording has a reading, by hand or by the program; the origin is given or follows from the chain.
 */
export function settleFigure(draft: FigureDraft, setting: Setting): Settlement {
  const unknown = unknownSlugs(draft, setting.vocabulary);
  const faults = [...unknown, ...chainFaults(draft, setting), ...timeFaults(draft, setting)];
  const quantity = draft.quantity ?? readByProgram(draft, faults);
  const origin = draft.origin ?? (unknown.length === 0 ? derive(draft, setting, faults) : null);
  if (faults.length > 0 || quantity === null || origin === null) return { outcome: "refused", faults };
  return { outcome: "settled", figure: { draft, quantity, origin } };
}

function unknownSlugs(
  draft: FigureDraft,
  { measures, groups, places, sources }: Setting["vocabulary"],
): DraftFault[] {
  const { measure, group, place } = draft.scope;
  const faults: DraftFault[] = [];
  const check = (known: ReadonlyMap<string, unknown>, what: string, slug: string, path: PropertyKey[]) => {
    if (known.has(slug)) return;
    faults.push({ path, message: `No ${what} is called "${slug}": choose one of the list, or add it first` });
  };
  check(measures, "measure", measure, ["scope", "measure"]);
  if (group !== NOT_STATED) check(groups, "group", group, ["scope", "group"]);
  if (place !== NOT_STATED) check(places, "place", place, ["scope", "place"]);
  draft.chain.forEach((link, index) => {
    for (const source of link.sources) check(sources, "source", source, ["chain", index, "sources"]);
  });
  if (draft.origin !== undefined) check(sources, "source", draft.origin, ["origin"]);
  return faults;
}

function chainFaults({ chain }: FigureDraft, { publication }: Setting): DraftFault[] {
  const [first] = chain;
  if (first?.sources.length === 1 && first.sources[0] === publication.source) return [];
  const message = `The chain starts with "${first?.sources.join(" / ")}", the publication is of "${publication.source}": a chain starts with the publisher`;
  return [{ path: ["chain", 0], message }];
}

function timeFaults(draft: FigureDraft, { zone, publication }: Setting): DraftFault[] {
  const asOf = recordedTime(draft.asOf, zone).window;
  const published = publication.published.window;
  if (draft.scope.basis === "prediction" || asOf === null || published === null || asOf.from < published.to)
    return [];
  const message = `"${draft.asOf.date}" is after the publication: a figure cannot speak about a time after it was published; check both days`;
  return [{ path: ["asOf", "date"], message }];
}

function readByProgram({ wording, language }: FigureDraft, faults: DraftFault[]): Quantity | null {
  const read = parseQuantity(wording, language);
  if (read.outcome === "read") return read.quantity;
  faults.push({
    path: ["wording"],
    message: `"${wording}" could not be read (${read.reason}): read it by hand`,
  });
  return null;
}

function derive({ chain }: FigureDraft, { vocabulary }: Setting, faults: DraftFault[]): string | null {
  const links = chain.map(({ sources, asNamed }) => ({ sources, asNamed: asNamed ?? null }));
  const origin = deriveOrigin(links, vocabulary.sources);
  if (origin.outcome === "derived") return origin.origin;
  faults.push({ path: ["origin"], message: `${origin.reason} (${origin.candidates.join(", ")})` });
  return null;
}
