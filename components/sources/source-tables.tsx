import Link from "next/link";
import type { ReactNode } from "react";
import { CardTable } from "@/components/layout/card-table";
import { EmptyState } from "@/components/layout/empty-state";
import type { Texts } from "@/lib/i18n/texts";
import type { SourcePage, TakenBack } from "@/lib/view/sources/source-page-model";
import { Printed } from "./printed";

export interface SourceTableProps {
  readonly texts: Texts;
  readonly page: SourcePage;
}

/** What each range becomes without the source, those that change first. */
export function WithoutTable({ texts, page }: SourceTableProps) {
  const { t } = texts;
  const { without } = page;
  if (without.length === 0) return <EmptyState title={t("sources.without-none")} />;
  const isHeard = without.some(({ withoutVoice }) => withoutVoice !== null);
  const isRead = without.some(({ withoutReports }) => withoutReports !== null);
  const columns = [
    t("sources.without-scope"),
    t("sources.without-range"),
    ...(isHeard ? [t("sources.without-voice")] : []),
    ...(isRead ? [t("sources.without-reports")] : []),
  ];
  const rows = without.map(({ scope, href, range, withoutVoice, withoutReports }) => ({
    key: href,
    cells: [
      <Link key="scope" href={href} prefetch={false} className={LINK}>
        {scope}
      </Link>,
      <Range key="range">{range}</Range>,
      ...(isHeard ? [rest(withoutVoice, range, texts)] : []),
      ...(isRead ? [rest(withoutReports, range, texts)] : []),
    ],
  }));
  return (
    <>
      <CardTable caption={t("sources.without")} columns={columns} rows={rows} />
      {page.moreWithout === 0 ? null : (
        <p className="mt-2 text-ink-2 text-sm">{t("sources.without-more", { n: page.moreWithout })}</p>
      )}
    </>
  );
}

const LINK = "underline decoration-line underline-offset-4 hover:decoration-current";

function Range({ children }: { readonly children: string }) {
  return <span className="font-serif text-md">{children}</span>;
}

/** The range that is left, said to be the same where nothing changes; nothing where the source has no part in it. */
function rest(left: string | null, range: string, { t }: Texts): ReactNode {
  if (left === null) return null;
  if (left === range) return <span className="text-ink-2">{t("sources.without-same", { range })}</span>;
  return <Range key="rest">{left}</Range>;
}

/** Withdrawals of what it said, or that it announced, each with what had been printed. */
export function TakenBackList({ texts, page }: SourceTableProps) {
  const { t } = texts;
  if (page.takenBack.length === 0) return <EmptyState title={t("sources.corrections-none")} />;
  return (
    <ul className="divide-y divide-line">
      {page.takenBack.map((taken) => (
        <li key={taken.key} className="py-3 first:pt-0 last:pb-0">
          <Taken texts={texts} taken={taken} />
        </li>
      ))}
    </ul>
  );
}

function Taken({ texts, taken }: { readonly texts: Texts; readonly taken: TakenBack }) {
  const { t } = texts;
  return (
    <>
      <p className="text-ink-2 text-xs">{taken.scope}</p>
      <p className="max-w-[75ch] text-base">{taken.sentence}</p>
      {taken.figures.length === 0 ? null : (
        <p className="mt-1 flex flex-wrap items-baseline gap-x-3 text-sm">
          <span className="text-ink-2">{t("sources.printed")}</span>
          {taken.figures.map((figure) => (
            <Printed key={figure.href} texts={texts} figure={figure} />
          ))}
          {taken.more === 0 ? null : (
            <span className="text-ink-2">{t("sources.printed-more", { n: taken.more })}</span>
          )}
        </p>
      )}
    </>
  );
}

/** What of its figures the ledger corrected. */
export function RevisionsOfSource({ texts, page }: SourceTableProps) {
  const { t } = texts;
  const columns = [
    t("sources.revision-before"),
    t("sources.revision-since"),
    t("sources.revision-why"),
    t("sources.revision-when"),
  ];
  const rows = page.revisions.map(({ figure, before, reason, recorded }) => ({
    key: figure.href,
    cells: [
      <Printed key="before" texts={texts} figure={before} />,
      <Printed key="since" texts={texts} figure={figure} />,
      reason,
      recorded,
    ],
  }));
  return <CardTable caption={t("sources.revisions")} columns={columns} rows={rows} />;
}

/** The claims that it was the first to publish. */
export function FirstTable({ texts, page }: SourceTableProps) {
  const { t } = texts;
  if (page.first.length === 0) return <EmptyState title={t("sources.first-none")} />;
  const columns = [
    t("figures.printed"),
    t("sources.without-scope"),
    t("figures.origin"),
    t("figures.as-of"),
    t("sources.first-published"),
  ];
  const rows = page.first.map(({ key, figure, scope, origin, asOf, published }) => ({
    key,
    cells: [<Printed key="printed" texts={texts} figure={figure} />, scope, origin, asOf, published],
  }));
  return (
    <>
      <CardTable caption={t("sources.first")} columns={columns} rows={rows} />
      {page.moreFirst === 0 ? null : (
        <p className="mt-2 text-ink-2 text-sm">{t("sources.first-more", { n: page.moreFirst })}</p>
      )}
    </>
  );
}
