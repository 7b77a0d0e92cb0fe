import { Cell, DataTable, Row } from "@/components/layout/data-table";
import { Wording } from "@/components/layout/wording";
import type { Texts } from "@/lib/i18n/texts";
import type { ChartModel, ClaimMark } from "@/lib/view/chart-model";
import { intervalOf, stateWords } from "./say-mark";

/** More rows would make the page heavy; the download has them all, and the table says so. */
const MOST_ROWS = 500;

/** On the axis of publication a column says that time, before all others. */
const COLUMNS = ["as-of", "printed", "interval", "origin", "reports", "state"] as const;

export interface ChartTableProps {
  readonly texts: Texts;
  readonly model: ChartModel;
}

/** What the chart draws, as a table in time order, behind one key. */
export function ChartTable({ texts, model }: ChartTableProps) {
  const { t, number } = texts;
  const claims = [...model.undated, ...[...model.marks].sort((a, b) => opening(a) - opening(b))];
  const shown = claims.slice(0, MOST_ROWS);
  const isPublished = model.axis === "published";
  const columns = COLUMNS.map((column) => t(`chart.table.${column}`));
  const nameOf = new Map(model.voices.map(({ slug, name }) => [slug, name]));
  return (
    <details className="group/table mt-4 border-t pt-3">
      <summary className="text-ink-2 text-sm hover:text-ink">{t("chart.table.open")}</summary>
      <div className="mt-3">
        {shown.length < claims.length ? (
          <p className="mb-2 text-ink-2 text-sm">
            {t("chart.table.first", { shown: shown.length, all: claims.length })}
          </p>
        ) : null}
        <DataTable
          painted
          caption={model.title}
          columns={isPublished ? [t("chartView.table-published"), ...columns] : columns}
        >
          {shown.map((mark) => (
            <ClaimRow
              key={mark.id}
              {...{ texts, mark, isPublished }}
              voice={nameOf.get(mark.voice) ?? mark.voice}
            />
          ))}
          {model.absences.map(({ figure }) => (
            <Row key={figure.id}>
              {isPublished ? <Cell>{figure.published}</Cell> : null}
              <Cell>{figure.asOf}</Cell>
              <Cell as="words">
                <a href={figure.href}>
                  <Wording figure={figure} />
                </a>
              </Cell>
              <Cell as="quiet">{t("chart.no-figure-given")}</Cell>
              <Cell as="quiet">{figure.chain}</Cell>
              <Cell as="number">{number(1)}</Cell>
              <Cell />
            </Row>
          ))}
        </DataTable>
      </div>
    </details>
  );
}

interface ClaimRowProps {
  readonly texts: Texts;
  readonly mark: ClaimMark;
  readonly voice: string;
  readonly isPublished: boolean;
}

function ClaimRow({ texts, mark, voice, isPublished }: ClaimRowProps) {
  const { t, number } = texts;
  const [figure] = mark.figures;
  const contradicted = mark.contradictions.length > 0 ? [`≠ ${t("common.contradicted")}`] : [];
  return (
    <Row>
      {isPublished ? <Cell>{figure?.published}</Cell> : null}
      <Cell>{figure?.asOf}</Cell>
      <Cell as="words">
        {figure ? (
          <a href={figure.href}>
            <Wording figure={figure} />
          </a>
        ) : (
          mark.label
        )}
      </Cell>
      <Cell>{intervalOf(mark, texts)}</Cell>
      <Cell as="quiet">{voice}</Cell>
      <Cell as="number">{number(mark.reports)}</Cell>
      <Cell as="quiet">{[...stateWords(mark, texts), ...contradicted].join(", ")}</Cell>
    </Row>
  );
}

function opening({ window }: ClaimMark): number {
  return window?.from ?? Number.NEGATIVE_INFINITY;
}
