import type { Metadata } from "next";
import { askedView } from "@/app/asked-view";
import { nothingThere, orNothingThere } from "@/app/nothing-there";
import { type LocaleParams, pageTexts } from "@/app/page-texts";
import { FigureView } from "@/components/figures/figure-view";
import { EditorLinks } from "@/components/forms/editor-links";
import { currentEditor } from "@/lib/auth/current-editor";
import type { RawParams } from "@/lib/schema/view-query";
import { listFindingReviews } from "@/lib/store/finding-reviews";
import { figurePageOf } from "@/lib/view/figure-page";
import { pictureOf } from "@/lib/view/picture";

interface Props {
  readonly params: Promise<LocaleParams & { readonly slug: string; readonly id: string }>;
  readonly searchParams: Promise<RawParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageTexts(params)).t("figures.title") };
}

/** One figure: wording, reading, chain, three times, revisions, and the findings it is in. */
async function FigurePage({ params, searchParams }: Props) {
  const texts = await pageTexts(params);
  const { slug, id } = await params;
  const { material, query } = await askedView(slug, await searchParams);
  const picture = pictureOf(material, query, texts);
  const page = figurePageOf(id, material, picture, await listFindingReviews(slug));
  if (page === null) nothingThere("figure");
  return (
    <>
      {(await currentEditor()) ? <EditorLinks event={slug} figure={page.row.id} /> : null}
      <FigureView texts={texts} event={material.event} page={page} />
    </>
  );
}

export default orNothingThere(FigurePage);
