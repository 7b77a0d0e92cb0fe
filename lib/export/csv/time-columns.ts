import type { TimeJson } from "@/lib/view/json/time-json";
import type { Column } from "./column";

/** The four columns of one time: `NAME_from`, `NAME_to`, `NAME_precision`, `NAME_basis`. */
export function timeColumns<Row>(name: string, timeOf: (row: Row) => TimeJson): readonly Column<Row>[] {
  return [
    { name: `${name}_from`, of: (row) => timeOf(row).from },
    { name: `${name}_to`, of: (row) => timeOf(row).to },
    { name: `${name}_precision`, of: (row) => timeOf(row).precision },
    { name: `${name}_basis`, of: (row) => timeOf(row).basis },
  ];
}
