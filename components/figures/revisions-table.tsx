import { Table, TableBody, TableCell, TableHead, TableHeaderCell, TableRow } from "@tremor/react";
import type { RevisionLine } from "@/lib/view/figure-page";

const HEADINGS = ["Revision", "Wording", "Interval", "As of", "Why", "Recorded", "By", "Ledger version"];

/** Every revision of a figure, the newest first, with who made it and why. */
export function RevisionsTable({ revisions }: { readonly revisions: readonly RevisionLine[] }) {
  return (
    <Table>
      <TableHead>
        <TableRow>
          {HEADINGS.map((heading) => (
            <TableHeaderCell key={heading} className="px-2">
              {heading}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {revisions.map((revision) => (
          <TableRow key={revision.revision}>
            <Cell>{revision.revision}</Cell>
            <Cell>“{revision.wording}”</Cell>
            <Cell>{revision.interval}</Cell>
            <Cell>{revision.asOf}</Cell>
            <Cell>{revision.reason ?? "first entry"}</Cell>
            <Cell>{revision.recorded}</Cell>
            <Cell>{revision.recordedBy}</Cell>
            <Cell>{revision.version}</Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Cell({ children }: { readonly children: string | number | readonly (string | number)[] }) {
  return <TableCell className="whitespace-normal px-2 py-2 align-top">{children}</TableCell>;
}
