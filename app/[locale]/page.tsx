import { askedView } from "@/app/asked-view";
import { searchFor } from "@/app/search-results";
import { FrontPage } from "@/components/dashboard/front-page";
import { SearchView } from "@/components/search/search-view";
import type { RawParams } from "@/lib/schema/parameter-reader";
import { listReadableEvents } from "@/lib/store/events";
import { eventEntryOf } from "@/lib/view/front-page";
import { searchTitle } from "@/lib/view/search/search-page";
import { type LocaleParams, pageTexts } from "../page-texts";

/** All events, or what a search finds. Read anew at every visit: figures come in while people read. */
export const dynamic = "force-dynamic";

interface Props {
  readonly params: Promise<LocaleParams>;
  readonly searchParams: Promise<RawParams>;
}

export async function generateMetadata({ params, searchParams }: Props) {
  const title = searchTitle(await searchParams, await pageTexts(params));
  return title === null ? {} : { title, robots: { index: false } };
}

export default async function EventsPage({ params, searchParams }: Props) {
  const texts = await pageTexts(params);
  const found = await searchFor(await searchParams, texts);
  if (found !== null) return <SearchView texts={texts} {...found} />;
  const events = await listReadableEvents();
  const entries = await Promise.all(
    events.map(async ({ slug }) => {
      const { material, query } = await askedView(slug, {});
      return eventEntryOf(material, query, texts);
    }),
  );
  return <FrontPage texts={texts} entries={entries} />;
}
