import Link from "next/link";
import type { Texts } from "@/lib/i18n/texts";
import type { PageLinks } from "@/lib/view/page-links";

export interface PageNavigationProps {
  readonly texts: Texts;
  readonly links: PageLinks;
}

/** The way to the page before and after, as plain links. */
export function PageNavigation({ texts: { t }, links }: PageNavigationProps) {
  const { page, pages, previous, next } = links;
  return (
    <nav aria-label={t("pages.label")} className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm">
      {previous === null ? null : (
        <Link href={previous} prefetch={false} rel="prev" className="button">
          {t("pages.previous")}
        </Link>
      )}
      <span className="text-ink-2">{t("pages.position", { page, pages })}</span>
      {next === null ? null : (
        <Link href={next} prefetch={false} rel="next" className="button">
          {t("pages.next")}
        </Link>
      )}
    </nav>
  );
}
