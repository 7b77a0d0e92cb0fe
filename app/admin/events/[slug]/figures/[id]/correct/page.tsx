import type { Metadata } from "next";
import { CorrectionForm } from "@/components/forms/correction-form";
import { EntryPage } from "@/components/forms/entry-page";
import { textsOf } from "@/components/forms/figure-texts";
import { PublicationLine } from "@/components/forms/publication-line";
import { requireEditor } from "@/lib/auth/current-editor";
import { entryHref } from "@/lib/view/entry-links";
import { entryMaterial, figureOr404, settingOf, statementsOf } from "../../../entry";
import { addSourceAction } from "../../../sources/new/actions";
import { correctFigureAction } from "./actions";

export const metadata: Metadata = { title: "Correct a figure" };

interface Props {
  readonly params: Promise<{ readonly slug: string; readonly id: string }>;
}

export default async function CorrectFigurePage({ params }: Props) {
  const { slug, id } = await params;
  await requireEditor(entryHref(slug, `figures/${encodeURIComponent(id)}/correct`));
  const material = await entryMaterial(slug);
  const { event, vocabulary } = material;
  const figure = await figureOr404(slug, id);
  return (
    <EntryPage
      event={event}
      title="Correct a figure"
      lead={<PublicationLine publication={figure.publication} {...{ event, vocabulary }} />}
    >
      <CorrectionForm
        action={correctFigureAction.bind(null, { slug, figure: figure.id })}
        addSource={addSourceAction.bind(null, slug)}
        addSourceHref={entryHref(slug, "sources/new")}
        setting={settingOf(material, figure.publication)}
        statements={statementsOf(material)}
        standing={textsOf(figure.draft, vocabulary.sources)}
        revision={figure.revision}
      />
    </EntryPage>
  );
}
