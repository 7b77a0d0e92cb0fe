import type { ChartModel, ClaimMark, ContradictionMark } from "@/lib/view/chart-model";
import type { ChartLayout } from "./layout/chart-layout";
import type { PlacedMark } from "./layout/placed-marks";
import { intervalOf, sayReports, stateWords } from "./say-mark";

/** What the card of a mark says; plain data for the browser, made only for marks that are drawn. */
export interface MarkCard {
  readonly wording: string;
  readonly language: string;
  /** "24 to 99"; null for a report that gave no figure. */
  readonly interval: string | null;
  readonly voice: string;
  readonly colour: number | null;
  readonly chain: string;
  readonly asOf: string;
  readonly published: string;
  readonly recorded: string;
  /** "9 reports", "stands for 12 claims", "withdrawn". */
  readonly notes: readonly string[];
  readonly contradictions: readonly { readonly sentence: string; readonly href: string }[];
  readonly href: string;
}

/** Cards by the id that a drawn mark carries. */
export type MarkCards = Readonly<Record<string, MarkCard>>;

/** Cards of everything that the layouts draw. */
export function markCards(model: ChartModel, layouts: readonly ChartLayout[]): MarkCards {
  const cards = new Map<string, MarkCard>();
  for (const placed of layouts.flatMap(({ marks }) => marks)) {
    const { id } = placed.box.mark;
    const card = cards.has(id) ? null : cardOf(placed);
    if (card) cards.set(id, card);
  }
  for (const { figure } of model.absences) {
    const { wording, language, chain, asOf, published, recorded, href } = figure;
    const plain = { voice: "no figure given", colour: null, notes: [], contradictions: [], interval: null };
    cards.set(figure.id, { ...plain, wording, language, chain, asOf, published, recorded, href });
  }
  return Object.fromEntries(cards);
}

function cardOf({ box, voice, contradictions }: PlacedMark): MarkCard | null {
  const { mark, merged } = box;
  const [figure] = mark.figures;
  if (!figure) return null;
  const { wording, language, chain, asOf, published, recorded, href } = figure;
  return {
    ...{ wording, language, chain, asOf, published, recorded, href },
    interval: intervalOf(mark),
    voice: voice?.name ?? mark.voice,
    colour: voice?.colour ?? null,
    notes: notesOf(mark, merged),
    contradictions: contradictions.map(({ sentence, href: to }: ContradictionMark) => ({
      sentence,
      href: to,
    })),
  };
}

function notesOf(mark: ClaimMark, merged: number): string[] {
  return [
    ...(mark.reports > 1 ? [`${sayReports(mark.reports)}, this one first`] : []),
    ...(merged > 1 ? [`stands for ${merged.toLocaleString("en")} claims at the same place`] : []),
    ...stateWords(mark),
  ];
}
