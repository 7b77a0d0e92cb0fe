import Link from "next/link";
import { Cell, DataTable, Row } from "@/components/layout/data-table";
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
  return (
    <>
      <DataTable
        caption={t("sources.without")}
        columns={[
          t("sources.without-scope"),
          t("sources.without-range"),
          ...(isHeard ? [t("sources.without-voice")] : []),
          ...(isRead ? [t("sources.without-reports")] : []),
        ]}
      >
        {without.map(({ scope, href, range, withoutVoice, withoutReports }) => (
          <Row key={href}>
            <Cell as="quiet">
              <Link
                href={href}
                prefetch={false}
                className="underline decoration-line underline-offset-4 hover:decoration-current"
              >
                {scope}
              </Link>
            </Cell>
            <Cell as="words">{range}</Cell>
            {isHeard ? <Cell as="words">{rest(withoutVoice, range, texts)}</Cell> : null}
            {isRead ? <Cell as="words">{rest(withoutReports, range, texts)}</Cell> : null}
          </Row>
        ))}
      </DataTable>
      {page.moreWithout === 0 ? null : (
        <p className="mt-2 text-ink-2 text-sm">{t("sources.without-more", { n: page.moreWithout })}</p>
      )}
    </>
  );
}

/** The range that is left, said to be the same where nothing changes; a dash where the source has no part in it. */
function rest(left: string | null, range: string, { t }: Texts): string {
  if (left === null) return "–";
  return left === range ? t("sources.without-same", { range }) : left;
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
  return (
    <DataTable
      caption={t("sources.revisions")}
      columns={[
        t("sources.revision-before"),
        t("sources.revision-since"),
        t("sources.revision-why"),
        t("sources.revision-when"),
      ]}
    >
      {page.revisions.map(({ figure, before, reason, recorded }) => (
        <Row key={figure.href}>
          <Cell as="words">
            <Printed texts={texts} figure={before} />
          </Cell>
          <Cell as="words">
            <Printed texts={texts} figure={figure} />
          </Cell>
          <Cell as="quiet">{reason}</Cell>
          <Cell as="quiet">{recorded}</Cell>
        </Row>
      ))}
    </DataTable>
  );
}

/** The claims that it was the first to publish. */
export function FirstTable({ texts, page }: SourceTableProps) {
  const { t } = texts;
  if (page.first.length === 0) return <EmptyState title={t("sources.first-none")} />;
  return (
    <>
      <DataTable
        caption={t("sources.first")}
        columns={[
          t("figures.printed"),
          t("sources.without-scope"),
          t("figures.origin"),
          t("figures.as-of"),
          t("sources.first-published"),
        ]}
      >
        {page.first.map((claim) => (
          <Row key={claim.key}>
            <Cell as="words">
              <Printed texts={texts} figure={claim.figure} />
            </Cell>
            <Cell as="quiet">{claim.scope}</Cell>
            <Cell as="quiet">{claim.origin}</Cell>
            <Cell as="quiet">{claim.asOf}</Cell>
            <Cell as="quiet">{claim.published}</Cell>
          </Row>
        ))}
      </DataTable>
      {page.moreFirst === 0 ? null : (
        <p className="mt-2 text-ink-2 text-sm">{t("sources.first-more", { n: page.moreFirst })}</p>
      )}
    </>
  );
}
