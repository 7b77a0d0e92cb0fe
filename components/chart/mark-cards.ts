import type { Texts } from "@/lib/i18n/texts";
import type { ChartModel, ContradictionMark } from "@/lib/view/chart-model";
import type { ChartLayout } from "./layout/chart-layout";
import type { PlacedMark } from "./layout/placed-marks";
import { intervalOf, stateWords } from "./say-mark";

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
export function markCards(model: ChartModel, layouts: readonly ChartLayout[], texts: Texts): MarkCards {
  const cards = new Map<string, MarkCard>();
  for (const placed of layouts.flatMap(({ marks }) => marks)) {
    const { id } = placed.box.mark;
    const card = cards.has(id) ? null : cardOf(placed, texts);
    if (card) cards.set(id, card);
  }
  for (const { figure } of model.absences) {
    const { wording, language, chain, asOf, published, recorded, href } = figure;
    const voice = texts.t("chart.no-figure-given");
    const plain = { voice, colour: null, notes: [], contradictions: [], interval: null };
    cards.set(figure.id, { ...plain, wording, language, chain, asOf, published, recorded, href });
  }
  return Object.fromEntries(cards);
}

function cardOf({ box, voice, contradictions }: PlacedMark, texts: Texts): MarkCard | null {
  const { mark } = box;
  const [figure] = mark.figures;
  if (!figure) return null;
  const { wording, language, chain, asOf, published, recorded, href } = figure;
  return {
    ...{ wording, language, chain, asOf, published, recorded, href },
    interval: intervalOf(mark, texts),
    voice: voice?.name ?? mark.voice,
    colour: voice?.colour ?? null,
    notes: notesOf(box, texts),
    contradictions: contradictions.map(({ sentence, href: to }: ContradictionMark) => ({
      sentence,
      href: to,
    })),
  };
}

function notesOf({ mark, merged, mixed }: PlacedMark["box"], texts: Texts): string[] {
  const { t } = texts;
  const reports = t("common.reports", { n: mark.reports });
  return [
    ...(mark.reports > 1 ? [t("chart.first-of", { reports })] : []),
    ...(merged > 1 ? [t(mixed ? "chart.merged-mixed" : "chart.merged", { n: merged })] : []),
    ...stateWords(mark, texts),
  ];
}
