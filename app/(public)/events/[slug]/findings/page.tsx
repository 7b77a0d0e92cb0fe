import type { Metadata } from "next";
import { askedView } from "@/app/asked-view";
import { FindingList } from "@/components/findings/finding-list";
import { Container } from "@/components/layout/container";
import { EventHeading } from "@/components/layout/event-heading";
import { Panel } from "@/components/layout/panel";
import type { RawParams } from "@/lib/schema/view-query";
import { listFindingReviews } from "@/lib/store/finding-reviews";
import { findingItemOf } from "@/lib/view/finding-item";
import { pictureOf } from "@/lib/view/picture";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<RawParams>;
}

export const metadata: Metadata = { title: "Contradictions" };

/** Every contradiction of an event, the certain ones first. */
export default async function FindingsPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { material, query } = await askedView(slug, await searchParams);
  const picture = pictureOf(material, query);
  const reviews = await listFindingReviews(slug);
  const items = picture.findings.map((finding) => findingItemOf(finding, picture, reviews));
  return (
    <Container className="space-y-4 py-8">
      <EventHeading slug={slug} event={material.event.title} title="Contradictions" />
      {(["certain", "possible"] as const).map((certainty) => (
        <Panel
          key={certainty}
          id={certainty}
          title={certainty === "certain" ? "Certain" : "Possible"}
          lead={LEADS[certainty]}
        >
          <FindingList findings={items.filter((item) => item.certainty === certainty)} />
        </Panel>
      ))}
    </Container>
  );
}

const LEADS = {
  certain: "Printed numbers and stated times exclude each other.",
  possible:
    "The numbers exclude each other under a reading of ours: a vague word, a time or a scope that no report states.",
} as const;
