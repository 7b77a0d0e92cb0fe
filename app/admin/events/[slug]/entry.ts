import { notFound } from "next/navigation";
import { z } from "zod";
import { eventOfPage } from "@/app/asked-view";
import type { Editor } from "@/lib/auth/editor-of";
import type { Figure, Ledger } from "@/lib/domain/figure";
import { knownLedger } from "@/lib/domain/provenance/known-at";
import { ENGLISH } from "@/lib/i18n/texts-in";
import type { FigureDraft } from "@/lib/schema/figure-draft";
import { type Setting, type SettledFigure, settleFigure } from "@/lib/schema/settle-figure";
import {
  type FigureAsDraft,
  findFigureAsDraft,
  findPublication,
  type RecordedPublication,
} from "@/lib/store/figure-as-draft";
import { loadEventSnapshot } from "@/lib/store/ledger";
import type { DraftMoment } from "@/lib/view/draft-figure";
import { type DraftPreview, previewChange } from "@/lib/view/draft-preview";
import type { EventMaterial } from "@/lib/view/picture";
import { wordsOf } from "@/lib/view/words";

/** What the forms about one event's figures work with. */
export async function entryMaterial(slug: unknown): Promise<EventMaterial> {
  const { slug: known } = (await eventOfPage(String(slug))) ?? notFound();
  return loadEventSnapshot(known);
}

/** The publication of an id, or "not found". */
export async function publicationOr404(slug: string, id: unknown): Promise<RecordedPublication> {
  const publication = isId(id) ? await findPublication(slug, id) : null;
  return publication ?? notFound();
}

/** The figure of an id as it stands, or "not found". */
export async function figureOr404(slug: string, id: unknown): Promise<FigureAsDraft> {
  const figure = isId(id) ? await findFigureAsDraft(slug, id) : null;
  return figure ?? notFound();
}

/** The figure of an id as the ledger reads it now, or "not found". */
export function standingFigure({ ledger }: EventMaterial, id: unknown): Figure {
  const { figures } = knownLedger(ledger, { by: "latest" });
  return figures.find((figure) => figure.id === id) ?? notFound();
}

/** Only such texts may be asked of the database as ids. */
function isId(text: unknown): text is string {
  return z.uuid().safeParse(text).success;
}

/** What drafts of one publication are settled against. */
export function settingOf({ event, vocabulary }: EventMaterial, publication: RecordedPublication) {
  const { source, published } = publication;
  return { vocabulary, zone: event.zone, publication: { source, published } };
}

/** Keys of the statements that the event's figures name, in order. */
export function statementsOf({ ledger }: EventMaterial): readonly string[] {
  return [...new Set(ledger.revisions.flatMap(({ statement }) => statement ?? []))].sort();
}

/** A draft that has been through the form's schema, which settles it. */
export function settled(draft: FigureDraft, setting: Setting): SettledFigure {
  const settlement = settleFigure(draft, setting);
  if (settlement.outcome === "settled") return settlement.figure;
  throw new Error(
    `the form let pass what does not settle: ${settlement.faults.map(({ message }) => message).join("; ")}`,
  );
}

/** When and as what a draft would be recorded, were it saved now. */
export function momentOf({ event }: EventMaterial, editor: Editor): DraftMoment {
  return { zone: event.zone, recorded: Date.now(), version: event.version + 1, recordedBy: editor.name };
}

export function previewOf({ event, ledger, vocabulary }: EventMaterial, added: Ledger): DraftPreview {
  return previewChange(ledger, added, vocabulary, wordsOf(vocabulary, event.zone, ENGLISH));
}
