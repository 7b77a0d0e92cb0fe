"use server";

import { redirect } from "next/navigation";
import { faultsAsReply, parseForm } from "@/components/forms/parse-form";
import type { PreviewAnswer } from "@/components/forms/preview-step";
import { isSave } from "@/components/forms/step";
import { editorOrRefuse } from "@/lib/auth/current-editor";
import { withdrawalForm } from "@/lib/schema/withdrawal-form";
import { DraftRefused } from "@/lib/store/refusals";
import { withdrawFigure } from "@/lib/store/withdrawals";
import { draftWithdrawal } from "@/lib/view/draft-withdrawal";
import { savedHref } from "@/lib/view/saved";
import { entryMaterial, momentOf, previewOf, standingFigure } from "../../../entry";

/** Looks at what a withdrawal would change, or records it. */
export async function withdrawFigureAction(
  asked: { readonly slug: string; readonly figure: string },
  _before: PreviewAnswer | null,
  data: FormData,
): Promise<PreviewAnswer> {
  const editor = await editorOrRefuse();
  const material = await entryMaterial(asked.slug);
  const { event, vocabulary } = material;
  const figure = standingFigure(material, asked.figure);
  const submission = parseForm(data, withdrawalForm(vocabulary.sources));
  if (submission.status !== "success") return { result: submission.reply() };
  const withdrawal = draftWithdrawal(figure, submission.value, momentOf(material, editor));
  if ("fault" in withdrawal) return { result: submission.reply({ formErrors: [withdrawal.fault] }) };
  if (!isSave(data)) {
    return {
      result: submission.reply(),
      preview: previewOf(material, { revisions: [], withdrawals: [withdrawal] }),
    };
  }
  const saved = await withdrawFigure(event.slug, editor, figure.id, submission.value).catch(refusedOrThrow);
  if (saved instanceof DraftRefused) return { result: faultsAsReply(submission, saved.faults) };
  redirect(
    savedHref(event.slug, figure, vocabulary, { kind: "withdrawn", figures: 1, version: saved.version }),
  );
}

function refusedOrThrow(error: unknown): DraftRefused {
  if (error instanceof DraftRefused) return error;
  throw error;
}
