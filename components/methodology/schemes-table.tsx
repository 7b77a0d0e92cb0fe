import { Table, TableBody, TableCell, TableHead, TableHeaderCell, TableRow } from "@tremor/react";
import type { SchemeTable } from "@/lib/view/scheme-table";

/** How each scheme reads each kind of wording. */
export function SchemesTable({ table }: { readonly table: SchemeTable }) {
  return (
    <>
      <ul className="mb-4 space-y-1">
        {table.schemes.map((scheme) => (
          <li key={scheme.id} className="max-w-[75ch]">
            <span className="font-medium">{scheme.id}</span>: {scheme.description}
          </li>
        ))}
      </ul>
      <Table>
        <TableHead>
          <TableRow>
            <TableHeaderCell className="px-2">Reported as</TableHeaderCell>
            {table.schemes.map((scheme) => (
              <TableHeaderCell key={scheme.id} className="px-2">
                {scheme.id}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {table.rows.map((row) => (
            <TableRow key={row.quantity}>
              <TableCell className="px-2 py-1.5 font-serif text-ink text-md">{row.quantity}</TableCell>
              {row.intervals.map((interval, index) => (
                <TableCell key={table.schemes[index]?.id} className="px-2 py-1.5">
                  {interval}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}
