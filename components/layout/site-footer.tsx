import type { Texts } from "@/lib/i18n/texts";
import { Container } from "./container";

/** The caveat, and what the program is and under which terms. */
export function SiteFooter({ texts: { t } }: { readonly texts: Texts }) {
  return (
    <footer className="mt-16 border-t print:mt-6">
      <Container className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 py-6">
        <p className="max-w-prose font-serif text-ink-2 text-md italic">{t("common.caveat")}</p>
        <p className="text-ink-3 text-xs">
          {t("site.name")} · {t("site.licence")} ·{" "}
          <a href="/admin" className="underline decoration-line-strong underline-offset-2">
            {t("site.editors")}
          </a>
        </p>
      </Container>
    </footer>
  );
}
