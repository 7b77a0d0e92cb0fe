import type { Metadata } from "next";
import { askedView } from "@/app/asked-view";
import { nothingThere, orNothingThere } from "@/app/nothing-there";
import { type LocaleParams, pageTexts } from "@/app/page-texts";
import { FindingView } from "@/components/findings/finding-view";
import type { RawParams } from "@/lib/schema/view-query";
import { listFindingReviews } from "@/lib/store/finding-reviews";
import { findingPageOf } from "@/lib/view/finding-item";
import { pictureOf } from "@/lib/view/picture";
import { ruleTextOf } from "@/lib/view/rule-text";

interface Props {
  readonly params: Promise<LocaleParams & { readonly slug: string; readonly fingerprint: string }>;
  readonly searchParams: Promise<RawParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageTexts(params)).t("contradictions.one-title") };
}

/** One finding with both sides and the figures on each. */
async function FindingPage({ params, searchParams }: Props) {
  const texts = await pageTexts(params);
  const { slug, fingerprint } = await params;
  const { material, query } = await askedView(slug, await searchParams);
  const picture = pictureOf(material, query, texts);
  const finding = picture.findings.find((candidate) => candidate.fingerprint === fingerprint);
  if (finding === undefined) nothingThere("finding");
  const item = findingPageOf(finding, picture, await listFindingReviews(slug));
  return (
    <FindingView texts={texts} event={material.event} finding={item} rule={ruleTextOf(finding.rule, texts)} />
  );
}

export default orNothingThere(FindingPage);
