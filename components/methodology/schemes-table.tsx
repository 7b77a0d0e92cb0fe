import { Cell, DataTable, Row } from "@/components/layout/data-table";
import type { Texts } from "@/lib/i18n/texts";
import type { SchemeTable } from "@/lib/view/scheme-table";

/** How each scheme reads each kind of wording. */
export function SchemesTable({ texts, table }: { readonly texts: Texts; readonly table: SchemeTable }) {
  const { t } = texts;
  return (
    <>
      <ul className="mb-4 space-y-1">
        {table.schemes.map((scheme) => (
          <li key={scheme.id} className="max-w-[75ch]">
            <span className="font-medium">{scheme.id}</span>: {scheme.description}
          </li>
        ))}
      </ul>
      <DataTable
        caption={t("methodology.schemes-caption")}
        columns={[t("methodology.reported-as"), ...table.schemes.map(({ id }) => id)]}
      >
        {table.rows.map((row) => (
          <Row key={row.quantity}>
            <Cell as="words">{row.quantity}</Cell>
            {row.intervals.map((interval, index) => (
              <Cell key={table.schemes[index]?.id}>{interval}</Cell>
            ))}
          </Row>
        ))}
      </DataTable>
    </>
  );
}
