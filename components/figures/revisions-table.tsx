import { Cell, DataTable, Row } from "@/components/layout/data-table";
import type { RevisionLine } from "@/lib/view/figure-page";

const COLUMNS = ["Revision", "Wording", "Interval", "As of", "Why", "Recorded", "By", "Ledger version"];

/** Every revision of a figure, the newest first, with who made it and why. */
export function RevisionsTable({ revisions }: { readonly revisions: readonly RevisionLine[] }) {
  return (
    <DataTable caption="Revisions of the figure" columns={COLUMNS}>
      {revisions.map((revision) => (
        <Row key={revision.revision}>
          <Cell>{revision.revision}</Cell>
          <Cell as="words">“{revision.wording}”</Cell>
          <Cell>{revision.interval}</Cell>
          <Cell>{revision.asOf}</Cell>
          <Cell as="quiet">{revision.reason ?? "first entry"}</Cell>
          <Cell>{revision.recorded}</Cell>
          <Cell>{revision.recordedBy}</Cell>
          <Cell>{revision.version}</Cell>
        </Row>
      ))}
    </DataTable>
  );
}
