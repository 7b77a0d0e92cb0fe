import { Cell, DataTable, Row } from "@/components/layout/data-table";
import { Wording } from "@/components/layout/wording";
import type { Texts } from "@/lib/i18n/texts";
import type { RevisionLine } from "@/lib/view/figure-page";

const COLUMNS = [
  "revision",
  "wording",
  "interval",
  "as-of",
  "why",
  "recorded-when",
  "by",
  "version",
] as const;

export interface RevisionsTableProps {
  readonly texts: Texts;
  readonly revisions: readonly RevisionLine[];
}

/** Every revision of a figure, the newest first, with who made it and why. */
export function RevisionsTable({ texts, revisions }: RevisionsTableProps) {
  const { t } = texts;
  return (
    <DataTable
      caption={t("figures.revisions-caption")}
      columns={COLUMNS.map((column) => t(`figures.${column}`))}
    >
      {revisions.map((revision) => (
        <Row key={revision.revision}>
          <Cell>{revision.revision}</Cell>
          <Cell as="words">
            <Wording figure={revision} quoted={texts} />
          </Cell>
          <Cell>{revision.interval}</Cell>
          <Cell>{revision.asOf}</Cell>
          <Cell as="quiet">{revision.reason ?? t("figures.first-entry")}</Cell>
          <Cell>{revision.recorded}</Cell>
          <Cell>{revision.recordedBy}</Cell>
          <Cell>{revision.version}</Cell>
        </Row>
      ))}
    </DataTable>
  );
}
