import type { Metadata } from "next";
import { eventMaterial } from "@/app/event-material";
import { DashboardView } from "@/components/dashboard/dashboard-view";
import { parseViewQuery, type RawParams } from "@/lib/schema/view-query";
import { listFindingReviews } from "@/lib/store/finding-reviews";
import { dashboardOf } from "@/lib/view/dashboard";
import { searchOf } from "@/lib/view/links";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<RawParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { event } = await eventMaterial((await params).slug);
  return { title: event.title, description: event.summary };
}

/** The dashboard of an event. A parameter that makes no sense is named, and the nearest valid view is shown. */
export default async function DashboardPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const material = await eventMaterial(slug);
  const now = Date.now();
  const { query, faults } = parseViewQuery(await searchParams, material.vocabulary, material.event.zone, now);
  const dashboard = dashboardOf(material, query, await listFindingReviews(slug));
  return (
    <DashboardView
      event={material.event}
      dashboard={dashboard}
      query={query}
      search={searchOf(query)}
      faults={faults}
    />
  );
}
