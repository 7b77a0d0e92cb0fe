import type { Metadata } from "next";
import { askedView, eventOfPage } from "@/app/asked-view";
import { nothingThere, orNothingThere } from "@/app/nothing-there";
import { type LocaleParams, pageTexts } from "@/app/page-texts";
import { SourceView } from "@/components/sources/source-view";
import type { RawParams } from "@/lib/schema/parameter-reader";
import { wholeEvent } from "@/lib/schema/view-query";
import { listFindingReviews } from "@/lib/store/finding-reviews";
import { loadVocabulary } from "@/lib/store/vocabulary";
import { pictureOf } from "@/lib/view/picture";
import { sayReadingNote } from "@/lib/view/sources/reading-note";
import { sourcePageOf } from "@/lib/view/sources/source-page";

interface Props {
  readonly params: Promise<LocaleParams & { readonly slug: string; readonly source: string }>;
  readonly searchParams: Promise<RawParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, source } = await params;
  if ((await eventOfPage(slug)) === null) return {};
  return { title: (await loadVocabulary(slug)).sources.get(source)?.name ?? null };
}

/** One source: what it said and published, what rests on it, and who stands beside it in the chains. */
async function SourcePage({ params, searchParams }: Props) {
  const texts = await pageTexts(params);
  const { slug, source } = await params;
  const { material, query, faults } = await askedView(slug, await searchParams);
  const picture = pictureOf(material, wholeEvent(query.reading), texts);
  const page = sourcePageOf(source, material, picture, await listFindingReviews(slug));
  if (page === null) nothingThere("source");
  return (
    <SourceView
      texts={texts}
      event={material.event}
      reading={query.reading}
      readingNote={sayReadingNote(query.reading, picture.words)}
      page={page}
      faults={faults}
    />
  );
}

export default orNothingThere(SourcePage);
