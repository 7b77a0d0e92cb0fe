import type { Metadata } from "next";
import type { ReactNode } from "react";
import { FollowLinks } from "@/components/layout/follow-links";
import { type LocaleParams, layoutTexts } from "../page-texts";
import { SiteDocument } from "../site-document";
import { SITE_VIEWPORT, siteMetadata } from "../site-metadata";

interface Props {
  readonly params: Promise<LocaleParams>;
  readonly children: ReactNode;
}

export const viewport = SITE_VIEWPORT;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return siteMetadata(await layoutTexts(params));
}

/** Pages for readers, in their language. */
export default async function ReadersLayout({ params, children }: Props) {
  return (
    <SiteDocument texts={await layoutTexts(params)} translated>
      <FollowLinks>{children}</FollowLinks>
    </SiteDocument>
  );
}
