import { askedView } from "@/app/asked-view";
import { FrontPage } from "@/components/dashboard/front-page";
import { listEvents } from "@/lib/store/events";
import { eventEntryOf } from "@/lib/view/front-page";
import { type LocaleParams, pageTexts } from "../page-texts";

/** All events. Read anew at every visit: figures come in while people read. */
export const dynamic = "force-dynamic";

export default async function EventsPage({ params }: { readonly params: Promise<LocaleParams> }) {
  const texts = await pageTexts(params);
  const events = await listEvents();
  const entries = await Promise.all(
    events.map(async ({ slug }) => {
      const { material, query } = await askedView(slug, {});
      return eventEntryOf(material, query, texts);
    }),
  );
  return <FrontPage texts={texts} entries={entries} />;
}
