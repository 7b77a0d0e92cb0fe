"use server";

import { redirect } from "next/navigation";
import type { CorrectionAnswer } from "@/components/forms/correction-form";
import { faultsAsReply, parseForm } from "@/components/forms/parse-form";
import { isSave } from "@/components/forms/step";
import { editorOrRefuse } from "@/lib/auth/current-editor";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import { correctionForm } from "@/lib/schema/figure-form";
import { correctFigure } from "@/lib/store/figures";
import { DraftRefused, OutdatedRevision } from "@/lib/store/refusals";
import { figuresOfDrafts } from "@/lib/view/draft-figure";
import { figureHref } from "@/lib/view/links";
import { savedHref } from "@/lib/view/saved";
import { entryMaterial, figureOr404, momentOf, previewOf, settingOf, settled } from "../../../entry";

/** Looks at a correction, or saves it as a new revision. */
export async function correctFigureAction(
  asked: { readonly slug: string; readonly figure: string },
  _before: CorrectionAnswer | null,
  data: FormData,
): Promise<CorrectionAnswer> {
  const editor = await editorOrRefuse();
  const material = await entryMaterial(asked.slug);
  const { event, ledger, vocabulary } = material;
  const {
    id,
    externalId,
    revision: standing,
    draft: before,
    publication,
  } = await figureOr404(event.slug, asked.figure);
  const setting = settingOf(material, publication);
  const submission = parseForm(data, correctionForm(setting));
  if (submission.status !== "success") return { result: submission.reply() };
  const { reason, revision, ...draft } = submission.value;
  if (revision !== standing) return outdated(standing);
  const place = { id, externalId, revision: revision + 1, reason };
  const others = ledger.revisions.filter(
    (figure) => figure.publication.id === publication.id && figure.id !== id,
  );
  const moment = momentOf(material, editor);
  const figures = figuresOfDrafts([{ settled: settled(draft, setting), place }], publication, others, moment);
  if (!isSave(data)) {
    return {
      result: submission.reply(),
      preview: previewOf(material, { revisions: figures, withdrawals: [] }),
    };
  }
  // Where it was read is no field of the form, and stays.
  const correction = { ...draft, reason, revision, ...(before.readIn ? { readIn: before.readIn } : {}) };
  const saved = await correctFigure(event.slug, editor, id, correction).catch(refusedOrThrow);
  if (saved instanceof OutdatedRevision) return outdated(saved.current);
  if (saved instanceof DraftRefused) {
    return { result: faultsAsReply(submission, saved.faults, withoutNumber) };
  }
  const [figure] = figures;
  if (figure === undefined) throw new Error("the correction made no figure");
  redirect(
    savedHref(event.slug, figure, vocabulary, { kind: "corrected", figures: 1, version: saved.version }),
  );

  function outdated(current: number): CorrectionAnswer {
    return {
      result: submission.reply(),
      outdated: { revision: current, href: figureHref(event.slug, id, DEFAULT_LOCALE) },
    };
  }
}

function refusedOrThrow(error: unknown): DraftRefused | OutdatedRevision {
  if (error instanceof DraftRefused || error instanceof OutdatedRevision) return error;
  throw error;
}

/** The store numbers drafts; a correction is one. */
function withoutNumber(path: readonly PropertyKey[]): readonly PropertyKey[] {
  return typeof path[0] === "number" ? path.slice(1) : path;
}
