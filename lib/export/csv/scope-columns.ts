import type { ComparedScopeJson } from "@/lib/view/json/scope-json";
import type { Column } from "./column";

/** The parts of a scope, as slugs. */
export function scopeColumns<Row>(
  scopeOf: (row: Row) => Omit<ComparedScopeJson, "label">,
): readonly Column<Row>[] {
  return [
    { name: "measure", of: (row) => scopeOf(row).measure },
    { name: "group", of: (row) => scopeOf(row).group },
    { name: "place", of: (row) => scopeOf(row).place },
    { name: "basis", of: (row) => scopeOf(row).basis },
    { name: "occurrence", of: (row) => scopeOf(row).occurrence },
  ];
}
