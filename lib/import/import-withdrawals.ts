import { NOT_STATED } from "../domain/vocabulary";
import { recordedTime } from "../schema/time-draft";
import { type ClaimWithdrawalDraft, claimWithdrawalDraft } from "../schema/withdrawal-draft";
import { figuresByExternalId } from "../store/put-figures";
import { type PutWithdrawal, putWithdrawal } from "../store/put-withdrawals";
import { CellFault, countCell, timeCells, words } from "./cells";
import type { Row } from "./header";
import {
  addFault,
  type FieldColumns,
  type ImportCounts,
  type ImportSession,
  parseDraft,
  readCells,
} from "./session";

const COLUMNS: FieldColumns = [
  ["externalId", "id"],
  ["kind", "kind"],
  ["announced", "withdrawn_on"],
  ["announced.precision", "precision"],
  ["announced.partOfDay", "precision"],
  ["by", "by"],
  ["announcement", "announced"],
  ["origin", "origin"],
  ["statement", "statement"],
  ["scope.measure", "measure"],
  ["scope.group", "group"],
  ["scope.place", "place"],
  ["asOf", "as_of"],
  ["value", "value"],
  ["replacedBy", "replaced_by"],
  ["toldBy", "told_by"],
];

/** Adds the withdrawals of a file. Everything that they name must be there: figures are imported first. */
export async function importWithdrawals(
  rows: AsyncIterable<Row>,
  session: ImportSession,
): Promise<ImportCounts> {
  const counts = { added: 0, revised: 0, unchanged: 0 };
  const seen = new Map<string, number>();
  for await (const row of rows) {
    const { faults } = session;
    const first = seen.get(row.cell("id"));
    if (first !== undefined)
      addFault(row, faults, "id", `Row ${first} has the same id: every withdrawal needs its own`);
    seen.set(row.cell("id"), row.number);
    const cells = readCells(row, faults, () => withdrawalCells(row));
    const draft = cells && parseDraft(claimWithdrawalDraft, cells, row, faults, COLUMNS);
    if (draft === null) continue;
    noteUnknown(row, draft, session);
    const toldBy = await tellingFigures(row, draft, session);
    if (faults.total > 0) continue;
    const outcome = await put(draft, toldBy, session);
    if (outcome === "contradicted") {
      addFault(
        row,
        faults,
        "id",
        "A withdrawal with this id is there and says something else: withdrawals do not change; give a new one its own id",
      );
    } else counts[outcome] += 1;
  }
  return counts;
}

function withdrawalCells(row: Row): object {
  const asOf = row.cell("as_of");
  return {
    externalId: row.cell("id"),
    kind: row.cell("kind"),
    announced: timeCells(row, "withdrawn_on", "precision"),
    by: row.cell("by"),
    announcement: row.cell("announced"),
    origin: row.cell("origin"),
    statement: row.filled("statement"),
    scope: { measure: row.cell("measure"), group: row.cell("group"), place: row.cell("place") },
    asOf: { date: asOf, precision: precisionOf(asOf) },
    value: countCell(row, "value"),
    replacedBy: countCell(row, "replaced_by"),
    toldBy: words(row, "told_by"),
  };
}

/** The file gives no precision for the as-of of a withdrawal: its shape says it. */
function precisionOf(date: string): "month" | "day" | "minute" {
  if (/^\d{4}-\d{2}$/.test(date)) return "month";
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return "day";
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(date)) return "minute";
  throw new CellFault(
    "as_of",
    "Write a day like 2022-01-09, a month like 2022-01 or a minute like 2022-01-09T10:30",
  );
}

function noteUnknown(row: Row, draft: ClaimWithdrawalDraft, { known, faults }: ImportSession): void {
  const { measure, group, place } = draft.scope;
  const check = (isKnown: boolean, column: string, what: string) => {
    if (!isKnown)
      addFault(row, faults, column, `No ${what} is called so: mend it, or import the ${what} first`);
  };
  check(known.measures.has(measure), "measure", "measure");
  check(group === NOT_STATED || known.groups.has(group), "group", "group");
  check(place === NOT_STATED || known.places.has(place), "place", "place");
  check(known.sources.has(draft.by), "by", "source");
  check(known.sources.has(draft.origin), "origin", "source");
  check(
    draft.statement === undefined || known.terms.statements.has(draft.statement),
    "statement",
    "statement",
  );
}

async function tellingFigures(
  row: Row,
  { toldBy }: ClaimWithdrawalDraft,
  { change, faults }: ImportSession,
): Promise<string[]> {
  const idOf = await figuresByExternalId(change.db, change.event.id, toldBy);
  for (const id of toldBy) {
    if (!idOf.has(id))
      addFault(row, faults, "told_by", `No figure has the id "${id}": mend it, or import the figure first`);
  }
  return [...idOf.values()];
}

function put(
  draft: ClaimWithdrawalDraft,
  toldBy: readonly string[],
  session: ImportSession,
): Promise<PutWithdrawal> {
  const { change, known, batchId } = session;
  const { externalId, origin, statement = null, scope, asOf, value, toldBy: _told, ...announcement } = draft;
  const { window } = recordedTime(asOf, change.event.zone);
  if (window === null)
    throw new RangeError(`the withdrawal "${externalId}" has no as-of, which its schema demands`);
  return putWithdrawal(
    change,
    known.terms,
    { externalId, announcement, origin, statement, scope, asOf: window, value },
    toldBy,
    batchId,
  );
}
