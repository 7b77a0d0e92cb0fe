import Link from "next/link";
import { LanguageMenu } from "@/components/i18n/language-menu";
import type { Theme } from "@/components/theme/theme";
import { ThemeToggle } from "@/components/theme/theme-toggle";
import type { Texts } from "@/lib/i18n/texts";
import { frontHref, methodologyHref, searchHref } from "@/lib/view/links";
import { Container } from "./container";

/** Id of the <main> element, where the skip link leads. */
export const MAIN_ID = "main";

export interface SiteHeaderProps {
  readonly texts: Texts;
  readonly theme: Theme;
  /** Where the program is reached from outside, for the addresses of this page in other languages; empty if unknown. */
  readonly origin: string;
  /** Whether this page exists in the other languages too. */
  readonly translated: boolean;
}

/** Skip link, brand, the pages that exist, and the choices of language and colours. */
export function SiteHeader({ texts, theme, origin, translated }: SiteHeaderProps) {
  const { t, locale } = texts;
  const items = [
    { href: frontHref(locale), label: t("site.events") },
    { href: searchHref("", locale), label: t("site.search") },
    { href: methodologyHref(locale), label: t("site.methodology") },
  ];
  return (
    <header className="border-b bg-panel print:hidden">
      <a
        href={`#${MAIN_ID}`}
        className="sr-only bg-panel text-ink focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:z-20 focus:rounded-md focus:border focus:px-3 focus:py-2"
      >
        {t("site.skip")}
      </a>
      <Container className="flex min-h-13 flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
        <Link href={frontHref(locale)} className="font-semibold font-serif text-ink text-md">
          {t("site.name")}
        </Link>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 sm:gap-x-5">
          <nav aria-label={t("site.main")} className="flex gap-3 sm:gap-5">
            {items.map((item) => (
              <Link key={item.href} href={item.href} className="py-1 text-ink-2 text-sm hover:text-ink">
                {item.label}
              </Link>
            ))}
          </nav>
          {translated ? <LanguageMenu locale={locale} label={t("site.language")} origin={origin} /> : null}
          <ThemeToggle
            initial={theme}
            label={t("site.colours")}
            names={{
              light: t("site.theme-light"),
              dark: t("site.theme-dark"),
              system: t("site.theme-system"),
            }}
          />
        </div>
      </Container>
    </header>
  );
}
