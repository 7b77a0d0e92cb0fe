import { Cell, DataTable, Row } from "@/components/layout/data-table";
import type { ChartModel, ClaimMark } from "@/lib/view/chart-model";
import { intervalOf, stateWords } from "./say-mark";

/** More rows would make the page heavy; the download has them all, and the table says so. */
const MOST_ROWS = 500;

const COLUMNS = ["As of", "As printed", "Interval", "Origin", "Reports", "State"] as const;

/** What the chart draws, as a table in time order, behind one key. */
export function ChartTable({ model }: { readonly model: ChartModel }) {
  const claims = [...model.undated, ...[...model.marks].sort((a, b) => opening(a) - opening(b))];
  const shown = claims.slice(0, MOST_ROWS);
  const nameOf = new Map(model.voices.map(({ slug, name }) => [slug, name]));
  return (
    <details className="group/table mt-4 border-t pt-3">
      <summary className="text-ink-2 text-sm hover:text-ink">The chart as a table</summary>
      <div className="mt-3">
        {shown.length < claims.length ? (
          <p className="mb-2 text-ink-2 text-sm">
            The first {shown.length.toLocaleString("en")} of {claims.length.toLocaleString("en")} claims; the
            download has all.
          </p>
        ) : null}
        <DataTable caption={model.title} columns={COLUMNS}>
          {shown.map((mark) => (
            <ClaimRow key={mark.id} mark={mark} voice={nameOf.get(mark.voice) ?? mark.voice} />
          ))}
          {model.absences.map(({ figure }) => (
            <Row key={figure.id}>
              <Cell>{figure.asOf}</Cell>
              <Cell as="words">
                <a href={figure.href} lang={figure.language}>
                  {figure.wording}
                </a>
              </Cell>
              <Cell as="quiet">no figure given</Cell>
              <Cell as="quiet">{figure.chain}</Cell>
              <Cell as="number">1</Cell>
              <Cell />
            </Row>
          ))}
        </DataTable>
      </div>
    </details>
  );
}

function ClaimRow({ mark, voice }: { readonly mark: ClaimMark; readonly voice: string }) {
  const [figure] = mark.figures;
  const contradicted = mark.contradictions.length > 0 ? ["≠ contradicted"] : [];
  return (
    <Row>
      <Cell>{mark.window === null ? "undated" : figure?.asOf}</Cell>
      <Cell as="words">
        {figure ? (
          <a href={figure.href} lang={figure.language}>
            {figure.wording}
          </a>
        ) : (
          mark.label
        )}
      </Cell>
      <Cell>{intervalOf(mark)}</Cell>
      <Cell as="quiet">{voice}</Cell>
      <Cell as="number">{mark.reports.toLocaleString("en")}</Cell>
      <Cell as="quiet">{[...stateWords(mark), ...contradicted].join(", ")}</Cell>
    </Row>
  );
}

function opening({ window }: ClaimMark): number {
  return window?.from ?? Number.NEGATIVE_INFINITY;
}
