import type { ReactNode } from "react";
import { Wording } from "@/components/layout/wording";
import type { Texts } from "@/lib/i18n/texts";
import type { FigurePage } from "@/lib/view/figure-page";

/** What the figure says, how each scheme reads it, and its three times. */
export function FigureFacts({ texts, page }: { readonly texts: Texts; readonly page: FigurePage }) {
  const { t } = texts;
  const { row, publication } = page;
  return (
    <dl className="mt-5 grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
      <Fact name={t("figures.quantity")}>{row.quantity}</Fact>
      {page.readings.map(({ scheme, interval }) => (
        <Fact key={scheme} name={t("figures.interval-in", { scheme })}>
          {interval}
        </Fact>
      ))}
      {page.override ? <Fact name={t("figures.override")}>{page.override}</Fact> : null}
      <Fact name={t("figures.as-of")}>{row.asOf}</Fact>
      <Fact name={t("figures.published")}>{row.published}</Fact>
      <Fact name={t("figures.recorded")}>{row.recorded}</Fact>
      <Fact name={t("figures.who")}>
        {page.groupAsWorded === null ? (
          row.group
        ) : (
          <>
            {t("figures.who-as-worded", { group: row.group })}{" "}
            <Wording figure={{ wording: page.groupAsWorded, language: row.language }} quoted={texts} />
          </>
        )}
      </Fact>
      <Fact name={t("figures.where")}>{row.place}</Fact>
      <Fact name={t("figures.counted")}>{row.basis}</Fact>
      {page.statement ? <Fact name={t("figures.statement")}>{page.statement}</Fact> : null}
      {publication.url ? (
        <Fact name={t("figures.publication")}>
          <Outlink href={publication.url}>{t("figures.original-page")}</Outlink>
          {publication.archivedUrl ? (
            <>
              {" · "}
              <Outlink href={publication.archivedUrl}>{t("figures.archived-copy")}</Outlink>
            </>
          ) : null}
        </Fact>
      ) : null}
      {page.note ? <Fact name={t("figures.note")}>{page.note}</Fact> : null}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-ink-2 text-xs">{name}</dt>
      <dd className="mt-0.5 break-words">{children}</dd>
    </div>
  );
}

/** Only web addresses become links: a publication's URL was typed by somebody. */
function Outlink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  if (!/^https?:\/\//i.test(href)) return <span>{href}</span>;
  return (
    <a
      href={href}
      rel="noopener noreferrer nofollow"
      className="underline decoration-line-strong underline-offset-4"
    >
      {children}
    </a>
  );
}
