import { BASES, type Figure } from "@/lib/domain/figure";
import { QUANTITY_KINDS } from "@/lib/domain/quantity/quantity";
import { NOT_STATED, SOURCE_KINDS, type Term } from "@/lib/domain/vocabulary";
import type { Texts } from "@/lib/i18n/texts";
import { type FiguresQuery, STANCES, STATES, TEXT_COLUMNS } from "@/lib/schema/figures-query";
import { type FilterOption, sourceOptions, treeOptions } from "../filter-options";
import type { Picture } from "../picture";
import { capitalised } from "../words";
import type { ChoiceField, TextField } from "./figures-model";

/** What the form of the filters sets itself; all else of the address is carried along. */
export const FILTER_NAMES: readonly string[] = [
  ...TEXT_COLUMNS,
  ...["measure", "group", "place", "basis", "occurrence", "source", "kind", "from", "to"],
  ...["stance", "quantity", "state"],
];

export function textFields({ containing }: FiguresQuery): readonly TextField[] {
  return TEXT_COLUMNS.map((column) => ({ column, value: containing[column] ?? "" }));
}

/** The choices that the event's figures give, and whatever is chosen, even where no figure has it. */
export function choiceFields(picture: Picture, asked: FiguresQuery): readonly ChoiceField[] {
  const { vocabulary } = picture;
  return [
    termField("group", vocabulary.groups, picture),
    termField("measure", vocabulary.measures, picture),
    termField("place", vocabulary.places, picture),
    basisField(picture),
    sourceField(picture),
    kindField(picture),
    stanceField(picture, asked),
    quantityField(picture, asked),
    stateField(picture, asked),
  ];
}

/** A choice of the terms of one tree, "not stated" after them. */
function termField(
  name: "measure" | "group" | "place",
  terms: ReadonlyMap<string, Term>,
  { query, known, words: { texts } }: Picture,
): ChoiceField {
  const used = new Set(known.figures.map(({ scope }): string => scope[name]));
  if (query[name] !== null) used.add(query[name]);
  const unstated = used.delete(NOT_STATED) ? [option(NOT_STATED, texts.t("common.not-stated"), texts)] : [];
  return { name, value: query[name] ?? "", options: [...treeOptions(terms, used, texts), ...unstated] };
}

function basisField({ query, known, words: { texts } }: Picture): ChoiceField {
  const offered = offer(BASES, query.basis, known.figures, ({ scope }) => scope.basis);
  const options = offered.map((basis) => option(basis, texts.t(`kinds.basis.${basis}`), texts));
  return { name: "basis", value: query.basis ?? "", options };
}

function sourceField(picture: Picture): ChoiceField {
  const { query, words } = picture;
  const options = sourceOptions(picture);
  const isOffered = query.source === null || options.some(({ value }) => value === query.source);
  const chosen =
    isOffered || query.source === null
      ? []
      : [{ value: query.source, label: words.source(query.source), depth: 0 }];
  return { name: "source", value: query.source ?? "", options: [...options, ...chosen] };
}

function kindField({ query, known, vocabulary, words: { texts } }: Picture): ChoiceField {
  const kindOf = ({ origin }: Figure) => vocabulary.sources.get(origin)?.kind ?? "unknown";
  const offered = offer(SOURCE_KINDS, query.kind, known.figures, kindOf);
  const options = offered.map((kind) => option(kind, texts.t(`kinds.source.${kind}`), texts));
  return { name: "kind", value: query.kind ?? "", options };
}

function stanceField({ known, words: { texts } }: Picture, { stance: chosen }: FiguresQuery): ChoiceField {
  const offered = offer(STANCES, chosen, known.figures, ({ stance }) => stance);
  const options = offered.map((stance) => option(stance, texts.t(`kinds.stance.${stance}`), texts));
  return { name: "stance", value: chosen ?? "", options };
}

function quantityField(
  { known, words: { texts } }: Picture,
  { quantity: chosen }: FiguresQuery,
): ChoiceField {
  const offered = offer(QUANTITY_KINDS, chosen, known.figures, ({ quantity }) => quantity.kind);
  const options = offered.map((kind) => option(kind, texts.t(`figuresPage.quantity.${kind}`), texts));
  return { name: "quantity", value: chosen ?? "", options };
}

/** Always whole: that nothing is withdrawn is an answer too. */
function stateField({ words: { texts } }: Picture, { state: chosen }: FiguresQuery): ChoiceField {
  const options = STATES.map((state) => option(state, texts.t(`common.${state}`), texts));
  return { name: "state", value: chosen ?? "", options };
}

/** Those of some values that a figure has or that is chosen, in their own order. */
function offer<T extends string>(
  values: readonly T[],
  chosen: T | null,
  figures: readonly Figure[],
  pick: (figure: Figure) => T,
): readonly T[] {
  const used = new Set(figures.map(pick));
  return values.filter((value) => value === chosen || used.has(value));
}

function option(value: string, label: string, texts: Texts): FilterOption {
  return { value, label: capitalised(label, texts), depth: 0 };
}
