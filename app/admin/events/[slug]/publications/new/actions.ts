"use server";

import { redirect } from "next/navigation";
import { faultsAsReply, parseForm } from "@/components/forms/parse-form";
import type { PublicationAnswer } from "@/components/forms/publication-form";
import { editorOrRefuse } from "@/lib/auth/current-editor";
import { publicationForm } from "@/lib/schema/publication-form";
import { addPublication, findPublicationByUrl } from "@/lib/store/publications";
import { DraftRefused } from "@/lib/store/refusals";
import { newFiguresHref } from "@/lib/view/entry-links";
import { entryMaterial } from "../../entry";

export async function addPublicationAction(
  asked: string,
  _before: PublicationAnswer | null,
  data: FormData,
): Promise<PublicationAnswer> {
  const editor = await editorOrRefuse();
  const { event, vocabulary } = await entryMaterial(asked);
  const submission = parseForm(data, publicationForm(vocabulary.sources));
  if (submission.status !== "success") return { result: submission.reply() };
  const { url } = submission.value;
  const known = url === undefined ? null : await findPublicationByUrl(event.slug, url);
  if (known !== null) {
    const result = submission.reply({
      fieldErrors: { url: ["This address is entered already: add the figures to it"] },
    });
    return { result, known: { title: known.title, href: newFiguresHref(event.slug, known.id) } };
  }
  const added = await addPublication(event.slug, editor, submission.value).catch(refusedOrThrow);
  if (added instanceof DraftRefused) return { result: faultsAsReply(submission, added.faults) };
  redirect(newFiguresHref(event.slug, added.result.id));
}

function refusedOrThrow(error: unknown): DraftRefused {
  if (error instanceof DraftRefused) return error;
  throw error;
}
