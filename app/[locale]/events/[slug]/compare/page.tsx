import type { Metadata } from "next";
import { askedView } from "@/app/asked-view";
import { orNothingThere } from "@/app/nothing-there";
import { type LocaleParams, pageTexts } from "@/app/page-texts";
import { CompareView } from "@/components/compare/compare-view";
import { Comparison } from "@/components/compare/comparison";
import { parseCompareQuery } from "@/lib/schema/compare-query";
import type { RawParams } from "@/lib/schema/view-query";
import { compareTabs, readingSentences, usualHref } from "@/lib/view/compare/compare-links";
import { comparisonOf } from "@/lib/view/compare/comparison";
import { pictureOf } from "@/lib/view/picture";

interface Props {
  readonly params: Promise<LocaleParams & { readonly slug: string }>;
  readonly searchParams: Promise<RawParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageTexts(params)).t("compare.title") };
}

/** Sources beside each other at one moment, or what was known at two moments. */
async function ComparePage({ params, searchParams }: Props) {
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
  const comparison = comparisonOf(material, picture, own.compare, texts);
  return (
    <CompareView
      texts={texts}
      event={event}
      tabs={compareTabs(picture, own.compare)}
      reading={{
        sentences: readingSentences(picture, own.compare),
        usualHref: usualHref(picture, own.compare),
      }}
      faults={[...faults, ...own.faults, ...comparison.faults]}
    >
      <Comparison texts={texts} comparison={comparison} />
    </CompareView>
  );
}

export default orNothingThere(ComparePage);
