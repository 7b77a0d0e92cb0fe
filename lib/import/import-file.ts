import type { Actor } from "../store/audit";
import { changeLedger, type OpenChange } from "../store/change-ledger";
import { type ImportContents, openImportBatch } from "../store/import-batches";
import { loadTerms } from "../store/terms";
import { vocabularyLists } from "../store/vocabulary";
import { FaultList, ImportRefused } from "./faults";
import { readHeader } from "./header";
import { importFigures } from "./import-figures";
import { importGroups, importMeasures, importPlaces, importSources } from "./import-vocabulary";
import { importWithdrawals } from "./import-withdrawals";
import { type CreatedTerm, KnownTerms } from "./known-terms";
import { type CsvRecord, readCsv } from "./read-csv";
import { type ImportCounts, type ImportSession, rowsOf } from "./session";

/** A file to import into an event. */
export interface FileToImport {
  readonly event: string;
  /** As it is called in the reasons of revisions. */
  readonly fileName: string;
  /** Opens the file; again where the database asks for a second attempt. */
  readonly open: () => AsyncIterable<Uint8Array>;
  readonly actor: Actor;
  /** Makes measures, groups, places and sources that a file of figures names and nobody knows. */
  readonly create: boolean;
}

export interface ImportReport extends ImportCounts {
  readonly contents: ImportContents;
  readonly created: readonly CreatedTerm[];
  /** The ledger version after the import; as before where the file says nothing new. */
  readonly version: number;
  readonly changed: boolean;
}

const HALF_AN_HOUR = 30 * 60_000;

const IMPORTS = {
  figures: importFigures,
  withdrawals: importWithdrawals,
  measures: importMeasures,
  groups: importGroups,
  places: importPlaces,
  sources: importSources,
} as const;

/**
 * Imports a CSV file as one change of the event's ledger: all of it, or nothing. What the file holds is told by its
 * header. A row that says the same as before changes nothing; a known id that says something else becomes a revision.
 *
 * @throws ImportRefused with every fault; then nothing was stored
 * @throws UnknownEvent for an unknown event
 */
export async function importFile(file: FileToImport): Promise<ImportReport> {
  const { result, version, changed } = await changeLedger(file.event, file.actor, {
    action: "import",
    timeout: HALF_AN_HOUR,
    apply: async (change) => {
      const { contents, created, ...counts } = await importInto(change, file);
      const details = {
        file: file.fileName,
        contents,
        ...counts,
        created: created.map(({ what, slug }) => `${what} ${slug}`),
      };
      const nothing = counts.added === 0 && counts.revised === 0;
      return { result: { contents, created, ...counts }, details: nothing ? null : details };
    },
  });
  return { ...result, version, changed };
}

async function importInto(change: OpenChange, file: FileToImport) {
  const records = readCsv(file.open());
  const { contents, names } = readHeader(await firstRecord(records));
  const faults = new FaultList();
  const known = new KnownTerms(
    change,
    await loadTerms(change.db, change.event.id),
    await vocabularyLists(change.db, change.event.id),
    file.create,
  );
  const batchId = await openImportBatch(change, file.fileName, contents);
  const session: ImportSession = { change, known, faults, fileName: file.fileName, batchId };
  const counts = await IMPORTS[contents](rowsOf(records, names, faults), session);
  faults.refuseIfAny();
  if (counts.added + counts.revised + counts.unchanged === 0) {
    throw refused("The file has a header and no rows: nothing to import");
  }
  return { contents, created: known.created, ...counts };
}

async function firstRecord(records: AsyncGenerator<CsvRecord>): Promise<readonly string[]> {
  const first = await records.next();
  if (first.done) throw refused("The file is empty: it needs a row of column names, and rows");
  return first.value.cells;
}

function refused(message: string): ImportRefused {
  return new ImportRefused([{ row: 1, column: null, value: null, message }], 1);
}
