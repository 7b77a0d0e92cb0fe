import type { Metadata } from "next";
import { askedView } from "@/app/asked-view";
import { type LocaleParams, pageTexts } from "@/app/page-texts";
import { CompareView } from "@/components/compare/compare-view";
import { MatrixView } from "@/components/compare/matrix-view";
import { parseCompareQuery } from "@/lib/schema/compare-query";
import type { RawParams } from "@/lib/schema/view-query";
import { usualHref } from "@/lib/view/compare/compare-links";
import { matrixFormOf } from "@/lib/view/compare/forms";
import { beyondLastPage, sourceMatrixOf } from "@/lib/view/compare/matrix";
import { sourcesHref } from "@/lib/view/links";
import { pictureOf } from "@/lib/view/picture";
import { sayReadingNote } from "@/lib/view/sources/reading-note";

interface Props {
  readonly params: Promise<LocaleParams & { readonly slug: string }>;
  readonly searchParams: Promise<RawParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageTexts(params)).t("compare.title") };
}

/** Sources beside each other at one moment. */
export default async function ComparePage({ params, searchParams }: Props) {
  const texts = await pageTexts(params);
  const asked = await searchParams;
  const { material, query, faults } = await askedView((await params).slug, asked);
  const { event, vocabulary } = material;
  const context = {
    measures: vocabulary.measures,
    zone: event.zone,
    now: Date.now(),
    version: event.version,
  };
  const own = parseCompareQuery(asked, { ...context, knownAt: query.reading.knownAt });
  const picture = pictureOf(material, query, texts);
  const matrix = sourceMatrixOf(picture, own.compare);
  return (
    <CompareView
      texts={texts}
      event={event}
      reading={{
        sentences: sayReadingNote(query.reading, picture.words),
        usualHref: usualHref(picture, own.compare),
      }}
      faults={[...faults, ...own.faults, ...beyondLastPage(own.compare, matrix)]}
    >
      <MatrixView
        texts={texts}
        {...matrixFormOf(picture)}
        matrix={matrix}
        sourcesHref={sourcesHref(event.slug, query.reading, texts.locale)}
      />
    </CompareView>
  );
}
