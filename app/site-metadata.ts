import type { Metadata, Viewport } from "next";
import type { Texts } from "@/lib/i18n/texts";

/** What a page is called and about, where it says nothing itself. */
export function siteMetadata({ t }: Texts): Metadata {
  const name = t("site.name");
  return { title: { default: name, template: `%s — ${name}` }, description: t("site.description") };
}

export const SITE_VIEWPORT: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#14151a" },
  ],
};
