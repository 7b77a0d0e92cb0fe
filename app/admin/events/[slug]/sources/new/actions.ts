"use server";

import { faultsAsReply, parseForm } from "@/components/forms/parse-form";
import type { SourceAnswer } from "@/components/forms/source-form";
import { editorOrRefuse } from "@/lib/auth/current-editor";
import { sourceForm } from "@/lib/schema/source-form";
import { DraftRefused } from "@/lib/store/refusals";
import { addSource } from "@/lib/store/sources";
import { entryMaterial } from "../../entry";

export async function addSourceAction(
  slug: string,
  _before: SourceAnswer | null,
  data: FormData,
): Promise<SourceAnswer> {
  const editor = await editorOrRefuse();
  const { vocabulary } = await entryMaterial(slug);
  const submission = parseForm(data, sourceForm(vocabulary.sources));
  if (submission.status !== "success") return { result: submission.reply() };
  try {
    const added = await addSource(editor, submission.value);
    return { result: submission.reply({ resetForm: true }), added };
  } catch (error) {
    if (!(error instanceof DraftRefused)) throw error;
    return { result: faultsAsReply(submission, error.faults) };
  }
}
