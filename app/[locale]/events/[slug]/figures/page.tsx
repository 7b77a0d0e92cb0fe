import type { Metadata } from "next";
import { askedView } from "@/app/asked-view";
import { orNothingThere } from "@/app/nothing-there";
import { type LocaleParams, pageTexts } from "@/app/page-texts";
import { AllFiguresView } from "@/components/figures/all-figures-view";
import { parseFiguresQuery } from "@/lib/schema/figures-query";
import type { RawParams } from "@/lib/schema/view-query";
import { figuresPageOf } from "@/lib/view/figures-table/figures-page";
import { pictureOf } from "@/lib/view/picture";

interface Props {
  readonly params: Promise<LocaleParams & { readonly slug: string }>;
  readonly searchParams: Promise<RawParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageTexts(params)).t("figuresPage.title") };
}

/** Every figure of an event as the view reads it, a hundred rows a page. */
async function FiguresPage({ params, searchParams }: Props) {
  const texts = await pageTexts(params);
  const asked = await searchParams;
  const { material, query, faults } = await askedView((await params).slug, asked);
  const own = parseFiguresQuery(asked);
  return (
    <AllFiguresView
      texts={texts}
      event={material.event}
      page={figuresPageOf(pictureOf(material, query, texts), own.figures)}
      faults={[...faults, ...own.faults]}
    />
  );
}

export default orNothingThere(FiguresPage);
