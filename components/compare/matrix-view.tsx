import Link from "next/link";
import { EmptyState } from "@/components/layout/empty-state";
import { Notice } from "@/components/layout/notice";
import { PageNavigation } from "@/components/layout/page-navigation";
import { Panel } from "@/components/layout/panel";
import type { Texts } from "@/lib/i18n/texts";
import type { JoiningFinding, SourceMatrix } from "@/lib/view/compare/matrix-model";
import { MatrixForm, type MatrixFormProps } from "./matrix-form";
import { MatrixTable } from "./matrix-table";

export interface MatrixViewProps extends Omit<MatrixFormProps, "matrix"> {
  /** Null where nothing was reported that could be in force. */
  readonly matrix: SourceMatrix | null;
  /** The list of all sources. */
  readonly sourcesHref: string;
}

const LINK = "underline decoration-line-strong underline-offset-4";

/** What each origin alone reports at one moment, beside the range of all. */
export function MatrixView({ matrix, sourcesHref, ...form }: MatrixViewProps) {
  const { texts, action } = form;
  const { t } = texts;
  if (matrix === null) {
    return (
      <EmptyState title={t("compare.empty")}>
        <Link href={action} className={LINK}>
          {t("compare.show-all")}
        </Link>
      </EmptyState>
    );
  }
  return (
    <>
      <p className="max-w-[75ch]">{t("compare.sources-lead")}</p>
      <p className="max-w-[75ch] font-serif text-ink-2 text-md italic">{t("common.caveat")}</p>
      {matrix.isNearest ? <Notice title={t("dashboard.nearest")} /> : null}
      <MatrixForm {...form} matrix={matrix} />
      <Panel
        id="matrix"
        title={matrix.about}
        lead={t("compare.at-moment", { when: matrix.when })}
        actions={
          <>
            <span>{t("common.origins", { n: matrix.inForce })}</span>
            <Link href={matrix.busiestHref} prefetch={false} className={LINK}>
              {t("compare.busiest")}
            </Link>
          </>
        }
      >
        {matrix.rows.length === 0 ? (
          <EmptyState title={t("compare.none-in-force")} />
        ) : (
          <MatrixTable texts={texts} matrix={matrix} />
        )}
        <Rest texts={texts} matrix={matrix} sourcesHref={sourcesHref} />
        {matrix.pages === null ? null : <PageNavigation texts={texts} links={matrix.pages} />}
      </Panel>
      {matrix.rows.length === 0 ? null : <Joins texts={texts} joins={matrix.joins} />}
    </>
  );
}

/** What has no row or no column. */
function Rest({
  texts: { t },
  matrix,
  sourcesHref,
}: Pick<MatrixViewProps, "texts" | "sourcesHref"> & { readonly matrix: SourceMatrix }) {
  const { silent, silentMeasures, moreColumns } = matrix;
  return (
    <div className="mt-3 space-y-1 text-ink-2 text-sm">
      {silentMeasures === null ? null : <p>{t("compare.silent-measures", { measures: silentMeasures })}</p>}
      {moreColumns === 0 ? null : <p>{t("compare.more-columns", { n: moreColumns })}</p>}
      {silent === 0 ? null : (
        <p>
          <Link href={sourcesHref} prefetch={false} className={LINK}>
            {t("compare.silent", { n: silent })}
          </Link>
        </p>
      )}
    </div>
  );
}

/** The contradictions that join cells, under the numbers that stand in them. */
function Joins({ texts, joins }: { readonly texts: Texts; readonly joins: readonly JoiningFinding[] }) {
  const { t } = texts;
  return (
    <Panel
      id="joins"
      title={t("compare.joins")}
      lead={joins.length === 0 ? undefined : t("compare.joins-lead")}
    >
      {joins.length === 0 ? (
        <p className="text-ink-2">{t("compare.no-joins")}</p>
      ) : (
        <ol className="divide-y divide-line">
          {joins.map(({ number, item }) => (
            <li key={item.fingerprint} id={`join-${number}`} className="flex gap-3 py-3 first:pt-0 last:pb-0">
              <span className="inline-flex h-6 min-w-9 shrink-0 items-center justify-center rounded-sm bg-amber-wash px-1 font-medium text-amber text-xs">
                <span aria-hidden="true">≠&nbsp;</span>
                {number}
              </span>
              <p className="min-w-0 break-words font-serif text-md">
                {item.sentence}{" "}
                <Link href={item.href} prefetch={false} className={`font-sans text-ink-2 text-sm ${LINK}`}>
                  {t(`kinds.certainty.${item.certainty}`)}
                </Link>
              </p>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
