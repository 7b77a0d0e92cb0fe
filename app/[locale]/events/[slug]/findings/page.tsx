import type { Metadata } from "next";
import { askedView } from "@/app/asked-view";
import { orNothingThere } from "@/app/nothing-there";
import { type LocaleParams, pageTexts } from "@/app/page-texts";
import { FindingsView } from "@/components/findings/findings-view";
import { parseFindingListQuery } from "@/lib/schema/finding-list-query";
import type { RawParams } from "@/lib/schema/parameter-reader";
import { listFindingReviews } from "@/lib/store/finding-reviews";
import { findingListOf } from "@/lib/view/finding-list";
import { pictureOf } from "@/lib/view/picture";
import { sayDoubtAcross } from "@/lib/view/say-doubt";
import { sayReadingNote } from "@/lib/view/sources/reading-note";

interface Props {
  readonly params: Promise<LocaleParams & { readonly slug: string }>;
  readonly searchParams: Promise<RawParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageTexts(params)).t("contradictions.title") };
}

/** The contradictions of an event, the certain ones first. */
async function FindingsPage({ params, searchParams }: Props) {
  const texts = await pageTexts(params);
  const { slug } = await params;
  const asked = await searchParams;
  const { material, query, faults } = await askedView(slug, asked);
  const { list, faults: listFaults } = parseFindingListQuery(asked);
  const picture = pictureOf(material, query, texts);
  return (
    <FindingsView
      texts={texts}
      event={material.event}
      doubt={sayDoubtAcross(picture)}
      readingNote={sayReadingNote(query.reading, picture.words)}
      list={findingListOf(picture, list, await listFindingReviews(slug))}
      faults={[...faults, ...listFaults]}
    />
  );
}

export default orNothingThere(FindingsPage);
