import type { Metadata } from "next";
import { askedView } from "@/app/asked-view";
import { orNothingThere } from "@/app/nothing-there";
import { type LocaleParams, pageTexts } from "@/app/page-texts";
import { SourcesView } from "@/components/sources/sources-view";
import type { RawParams } from "@/lib/schema/parameter-reader";
import { parseSourceListQuery } from "@/lib/schema/source-list-query";
import { wholeEvent } from "@/lib/schema/view-query";
import { pictureOf } from "@/lib/view/picture";
import { sayReadingNote } from "@/lib/view/sources/reading-note";
import { beyondLastPage, sourceListOf } from "@/lib/view/sources/source-list";

interface Props {
  readonly params: Promise<LocaleParams & { readonly slug: string }>;
  readonly searchParams: Promise<RawParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageTexts(params)).t("sources.title") };
}

/** Who is cited in an event and who publishes, in the reading of the view. */
async function SourcesPage({ params, searchParams }: Props) {
  const texts = await pageTexts(params);
  const asked = await searchParams;
  const { material, query, faults } = await askedView((await params).slug, asked);
  const { list: listQuery, faults: listFaults } = parseSourceListQuery(asked);
  const picture = pictureOf(material, wholeEvent(query.reading), texts);
  const list = sourceListOf(picture, listQuery, query.kind);
  return (
    <SourcesView
      texts={texts}
      event={material.event}
      reading={query.reading}
      readingNote={sayReadingNote(query.reading, picture.words)}
      list={list}
      faults={[...faults, ...listFaults, ...beyondLastPage(listQuery, list)]}
    />
  );
}

export default orNothingThere(SourcesPage);
