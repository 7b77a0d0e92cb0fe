"use server";

import { redirect } from "next/navigation";
import { faultsAsReply, parseForm } from "@/components/forms/parse-form";
import type { PreviewAnswer } from "@/components/forms/preview-step";
import { isSave } from "@/components/forms/step";
import { editorOrRefuse } from "@/lib/auth/current-editor";
import { newFiguresForm } from "@/lib/schema/figure-form";
import { addFigures } from "@/lib/store/figures";
import { DraftRefused } from "@/lib/store/refusals";
import { figuresOfDrafts } from "@/lib/view/draft-figure";
import { savedHref } from "@/lib/view/saved";
import { entryMaterial, momentOf, previewOf, publicationOr404, settingOf, settled } from "../../entry";

/** Looks at the figures of a publication, or saves them: all, or none. */
export async function newFiguresAction(
  asked: { readonly slug: string; readonly publication: string },
  _before: PreviewAnswer | null,
  data: FormData,
): Promise<PreviewAnswer> {
  const editor = await editorOrRefuse();
  const material = await entryMaterial(asked.slug);
  const { event, ledger, vocabulary } = material;
  const publication = await publicationOr404(event.slug, asked.publication);
  const setting = settingOf(material, publication);
  const submission = parseForm(data, newFiguresForm(setting));
  if (submission.status !== "success") return { result: submission.reply() };
  const drafts = submission.value.figures;
  const others = ledger.revisions.filter((figure) => figure.publication.id === publication.id);
  const placed = drafts.map((draft, index) => ({
    settled: settled(draft, setting),
    place: { id: `draft-${index + 1}`, externalId: null, revision: 1, reason: null },
  }));
  const figures = figuresOfDrafts(placed, publication, others, momentOf(material, editor));
  if (!isSave(data)) {
    return {
      result: submission.reply(),
      preview: previewOf(material, { revisions: figures, withdrawals: [] }),
    };
  }
  const saved = await addFigures(event.slug, editor, { id: publication.id }, drafts).catch(refusedOrThrow);
  if (saved instanceof DraftRefused) {
    return { result: faultsAsReply(submission, saved.faults, (path) => ["figures", ...path]) };
  }
  const [first] = figures;
  if (first === undefined) throw new Error("the form let pass no figure");
  redirect(
    savedHref(event.slug, first, vocabulary, {
      kind: "added",
      figures: drafts.length,
      version: saved.version,
    }),
  );
}

function refusedOrThrow(error: unknown): DraftRefused {
  if (error instanceof DraftRefused) return error;
  throw error;
}
