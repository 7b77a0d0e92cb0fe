import type { Metadata } from "next";
import { askedView, eventOfPage } from "@/app/asked-view";
import { orNothingThere } from "@/app/nothing-there";
import { type LocaleParams, pageTexts } from "@/app/page-texts";
import { DashboardView } from "@/components/dashboard/dashboard-view";
import { SavedNotice } from "@/components/forms/saved-notice";
import type { RawParams } from "@/lib/schema/view-query";
import { listFindingReviews } from "@/lib/store/finding-reviews";
import { dashboardOf, MOST_ON_A_PAGE } from "@/lib/view/dashboard";
import { searchOf } from "@/lib/view/links";

interface Props {
  readonly params: Promise<LocaleParams & { readonly slug: string }>;
  readonly searchParams: Promise<RawParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = await eventOfPage((await params).slug);
  return event === null ? {} : { title: event.title, description: event.summary };
}

/** The dashboard of an event. A parameter that makes no sense is named, and the nearest valid view is shown. */
async function DashboardPage({ params, searchParams }: Props) {
  const texts = await pageTexts(params);
  const { slug } = await params;
  const asked = await searchParams;
  const { material, query, faults } = await askedView(slug, asked);
  const most = asked.rows === "all" ? { ...MOST_ON_A_PAGE, rows: Infinity } : MOST_ON_A_PAGE;
  const dashboard = dashboardOf(material, query, texts, await listFindingReviews(slug), most);
  return (
    <DashboardView
      texts={texts}
      event={material.event}
      dashboard={dashboard}
      query={query}
      search={searchOf(query)}
      faults={faults}
      notice={<SavedNotice saved={asked.saved} />}
    />
  );
}

export default orNothingThere(DashboardPage);
