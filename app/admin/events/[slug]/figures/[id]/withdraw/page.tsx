import type { Metadata } from "next";
import { EntryPage } from "@/components/forms/entry-page";
import { WithdrawalForm } from "@/components/forms/withdrawal-form";
import { requireEditor } from "@/lib/auth/current-editor";
import { ENGLISH } from "@/lib/i18n/texts-in";
import { entryHref } from "@/lib/view/entry-links";
import { sayScope, wordsOf } from "@/lib/view/words";
import { entryMaterial, standingFigure } from "../../../entry";
import { withdrawFigureAction } from "./actions";

export const metadata: Metadata = { title: "Withdraw a figure" };

interface Props {
  readonly params: Promise<{ readonly slug: string; readonly id: string }>;
}

export default async function WithdrawFigurePage({ params }: Props) {
  const { slug, id } = await params;
  await requireEditor(entryHref(slug, `figures/${encodeURIComponent(id)}/withdraw`));
  const material = await entryMaterial(slug);
  const { event, vocabulary } = material;
  const figure = standingFigure(material, id);
  const words = wordsOf(vocabulary, event.zone, ENGLISH);
  const when = figure.asOf.window ? words.when(figure.asOf.window, figure.asOf.precision) : "undated";
  return (
    <EntryPage
      event={event}
      title="Withdraw a figure"
      lead={
        <>
          <p>
            <q className="font-serif text-ink">{figure.wording}</q>, by {words.source(figure.origin)}, as of{" "}
            {when}: {sayScope(figure.scope, words)}.
          </p>
          <p className="mt-1">
            Record here that its origin took it back. The figure and every relay of it stay, struck through
            from then on. A mistake of our own is a correction, not a withdrawal.
          </p>
        </>
      }
    >
      <div className="max-w-4xl">
        <WithdrawalForm
          action={withdrawFigureAction.bind(null, { slug, figure: figure.id })}
          sources={vocabulary.sources}
          zone={event.zone}
          by={words.source(figure.origin)}
        />
      </div>
    </EntryPage>
  );
}
