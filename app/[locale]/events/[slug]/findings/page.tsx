import type { Metadata } from "next";
import { askedView } from "@/app/asked-view";
import { type LocaleParams, pageTexts } from "@/app/page-texts";
import { FindingList } from "@/components/findings/finding-list";
import { Container } from "@/components/layout/container";
import { EventHeading } from "@/components/layout/event-heading";
import { Panel } from "@/components/layout/panel";
import type { RawParams } from "@/lib/schema/view-query";
import { listFindingReviews } from "@/lib/store/finding-reviews";
import { findingItemOf } from "@/lib/view/finding-item";
import { pictureOf } from "@/lib/view/picture";
import { sayDoubtAcross } from "@/lib/view/say-doubt";

interface Props {
  readonly params: Promise<LocaleParams & { readonly slug: string }>;
  readonly searchParams: Promise<RawParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageTexts(params)).t("contradictions.title") };
}

/** Every contradiction of an event, the certain ones first. */
export default async function FindingsPage({ params, searchParams }: Props) {
  const texts = await pageTexts(params);
  const { t, locale } = texts;
  const { slug } = await params;
  const { material, query } = await askedView(slug, await searchParams);
  const picture = pictureOf(material, query, texts);
  const reviews = await listFindingReviews(slug);
  const items = picture.findings.map((finding) => findingItemOf(finding, picture, reviews));
  return (
    <Container className="space-y-4 py-8">
      <EventHeading
        locale={locale}
        slug={slug}
        event={material.event.title}
        title={t("contradictions.title")}
      />
      <p className="max-w-[75ch] font-serif text-md">{sayDoubtAcross(picture)}</p>
      {(["certain", "possible"] as const).map((certainty) => (
        <Panel
          key={certainty}
          id={certainty}
          title={t(`contradictions.${certainty}`)}
          lead={t(`contradictions.${certainty}-lead`)}
        >
          <FindingList texts={texts} findings={items.filter((item) => item.certainty === certainty)} />
        </Panel>
      ))}
    </Container>
  );
}
