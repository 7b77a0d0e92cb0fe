import type { Metadata } from "next";
import { type LocaleParams, pageTexts } from "@/app/page-texts";
import { MethodologyView } from "@/components/methodology/methodology-view";
import { methodologyIn } from "@/lib/view/methodology";

interface Props {
  readonly params: Promise<LocaleParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageTexts(params);
  return { title: t("methodology.title"), description: t("methodology.description") };
}

/** What the words mean. */
export default async function MethodologyPage({ params }: Props) {
  const texts = await pageTexts(params);
  return <MethodologyView texts={texts} said={methodologyIn(texts)} />;
}
