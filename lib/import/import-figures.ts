import type { PublicationDraft } from "../schema/publication-draft";
import { settleFigure } from "../schema/settle-figure";
import { recordedTime } from "../schema/time-draft";
import { carryFigures, type Replacement } from "../store/carry-figures";
import { identityOf } from "../store/put-publications";
import { BatchWriter, type FilePublication, type ReadyFigure, reasonOf } from "./batch-writer";
import { FIGURE_COLUMNS, readFigureRow } from "./figure-row";
import type { Row } from "./header";
import { addFault, columnOf, type ImportCounts, type ImportSession } from "./session";

/** Rows that are written at once. */
const BATCH = 2_000;

/**
 * Reads rows of figures and writes them batch by batch as long as no row has a fault; while one batch is written the next
 * is read. From the first fault on rows are only checked; the caller then rolls the change back.
 */
export async function importFigures(rows: AsyncIterable<Row>, session: ImportSession): Promise<ImportCounts> {
  const { faults, known } = session;
  const seen: Seen = { rows: new Map(), publications: new Map() };
  const writer = new BatchWriter(session);
  let batch: ReadyFigure[] = [];
  try {
    for await (const row of rows) {
      const ready = await readyFigure(row, session, seen);
      if (ready !== null) batch.push(ready);
      if (batch.length < BATCH) continue;
      if (faults.total === 0) await writer.begin(batch);
      batch = [];
    }
    if (faults.total === 0) await writer.begin(batch);
  } finally {
    await writer.end();
  }
  known.created.push(...writer.statements);
  const { added, revised, unchanged } = writer.counts;
  const carried = faults.total === 0 ? await carryOthers(seen, session) : 0;
  return { added, revised: revised + carried, unchanged };
}

/** Figures of a revised publication that the file does not have are revised with it. */
async function carryOthers(
  { publications }: Seen,
  { change, fileName, faults }: ImportSession,
): Promise<number> {
  const revised = new Map<string, FilePublication>();
  const replacements: Replacement[] = [];
  for (const publication of publications.values()) {
    const { put } = publication;
    if (put === null || put.replaced === null) continue;
    revised.set(put.replaced, publication);
    replacements.push({ from: put.replaced, to: put.revisionId });
  }
  const carried = await carryFigures(change, replacements, reasonOf(fileName));
  for (const [from, { message }] of carried.faults) {
    const { number: row = 1, published = null } = revised.get(from)?.firstRow ?? {};
    faults.add({ row, column: "published", value: published, message });
  }
  return carried.figures;
}

interface Seen {
  readonly rows: Map<string, number>;
  readonly publications: Map<string, FilePublication>;
}

async function readyFigure(row: Row, session: ImportSession, seen: Seen): Promise<ReadyFigure | null> {
  const { known, faults, change } = session;
  const { zone } = change.event;
  noteId(row, session, seen);
  const drafts = await readFigureRow(row, session);
  if (drafts === null) return null;
  const published = recordedTime(drafts.publication.published, zone);
  const setting = { vocabulary: known, zone, publication: { source: drafts.publication.source, published } };
  const settlement = settleFigure(drafts.figure, setting);
  const publication = samePublication(row, drafts.publication, session, seen);
  if (settlement.outcome === "settled") {
    return publication && { figure: settlement.figure, externalId: row.cell("id"), publication };
  }
  for (const { path, message } of settlement.faults)
    addFault(row, faults, columnOf(path, FIGURE_COLUMNS), message);
  return null;
}

function noteId(row: Row, { faults }: ImportSession, { rows }: Seen): void {
  const id = row.cell("id");
  const first = rows.get(id);
  if (first === undefined) rows.set(id, row.number);
  else if (id !== "") addFault(row, faults, "id", `Row ${first} has the same id: every figure needs its own`);
}

/** The rows of one publication must say the same of it. Its language is that of its first wording. */
function samePublication(
  row: Row,
  draft: PublicationDraft,
  { change, faults }: ImportSession,
  { publications }: Seen,
): FilePublication | null {
  const { file: _file, language: _language, ...said } = draft;
  const identity = identityOf(draft, change.event.zone);
  const facts = JSON.stringify(said);
  const first = publications.get(identity);
  if (first === undefined) {
    const firstRow = { number: row.number, published: row.cell("published") };
    const publication: FilePublication = { identity, facts, firstRow, draft, put: null };
    publications.set(identity, publication);
    return publication;
  }
  if (first.facts === facts) return first;
  const message = `Row ${first.firstRow.number} is of the same publication and says something else of its source, title or time: make the rows agree`;
  addFault(row, faults, draft.url === undefined ? "title" : "url", message);
  return null;
}
