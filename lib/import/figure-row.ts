import { parseQuantity } from "../domain/quantity/parse";
import { quantityKey } from "../domain/quantity/quantity";
import { type FigureDraft, figureDraft } from "../schema/figure-draft";
import { type PublicationDraft, publicationDraft } from "../schema/publication-draft";
import { CellFault, countCell, quantityCells, timeCells, yesOrNo } from "./cells";
import { readChain } from "./chain-cell";
import type { Row } from "./header";
import type { KnownTerms } from "./known-terms";
import { addFault, type FieldColumns, type ImportSession, parseDraft, readCells } from "./session";

const PUBLICATION_COLUMNS: FieldColumns = [
  ["source", "publisher"],
  ["title", "title"],
  ["url", "url"],
  ["archivedUrl", "archived_url"],
  ["language", "language"],
  ["published", "published"],
  ["published.precision", "published_precision"],
  ["published.partOfDay", "published_precision"],
  ["file", "source_file"],
];

export const FIGURE_COLUMNS: FieldColumns = [
  ["externalId", "id"],
  ["wording", "wording"],
  ["language", "language"],
  ["quantity", "quantity"],
  ["quantity.n", "value"],
  ["quantity.low", "value"],
  ["quantity.high", "value_high"],
  ["quantity.term", "vague_term"],
  ["scope.measure", "measure"],
  ["scope.group", "group"],
  ["scope.place", "place"],
  ["scope.basis", "basis"],
  ["scope.occurrence", "occurrence"],
  ["groupAsWorded", "group_as_worded"],
  ["asOf", "as_of"],
  ["asOf.precision", "as_of_precision"],
  ["asOf.partOfDay", "as_of_precision"],
  ["asOf.basis", "as_of_basis"],
  ["chain", "chain"],
  ["origin", "origin"],
  ["statement", "statement"],
  ["stance", "stance"],
  ["note", "note"],
  ["readIn.file", "source_file"],
  ["readIn.line", "line"],
];

/** The drafts of a row of figures; null where it has faults, which are then in the session's list. */
export async function readFigureRow(
  row: Row,
  session: ImportSession,
): Promise<{ publication: PublicationDraft; figure: FigureDraft } | null> {
  const { known, faults } = session;
  if (known.mayCreate) await createNamed(row, known);
  const publication = readCells(row, faults, () => publicationCells(row, known));
  const figure = readCells(row, faults, () => figureCells(row, known));
  const drafts = {
    publication: publication && parseDraft(publicationDraft, publication, row, faults, PUBLICATION_COLUMNS),
    figure: figure && parseDraft(figureDraft, figure, row, faults, FIGURE_COLUMNS),
  };
  if (drafts.publication === null || drafts.figure === null) return null;
  compareReadings(row, drafts.figure, session);
  return { publication: drafts.publication, figure: drafts.figure };
}

async function createNamed(row: Row, known: KnownTerms): Promise<void> {
  await known.wantMeasure(row.cell("measure"));
  await known.wantGroup(row.cell("group"));
  await known.wantPlace(row.cell("place"));
  const publisher = row.cell("publisher");
  const slug = row.filled("publisher_source");
  if (slug === undefined ? known.names.find(publisher).length === 0 : !known.sources.has(slug)) {
    await known.wantSource(publisher, { slug, kind: row.filled("publisher_kind") });
  }
  for (const link of readChain(row.cell("chain"), known.names, known.sources)) {
    if (link.outcome === "unknown") await known.wantSource(link.name);
  }
}

function publicationCells(row: Row, known: KnownTerms): object {
  const published = timeCells(row, "published", "published_precision");
  return {
    source: publisherOf(row, known),
    title: row.filled("title"),
    url: row.filled("url"),
    archivedUrl: row.filled("archived_url"),
    language: row.cell("language"),
    published: { ...published, basis: yesOrNo(row, "published_inferred") ? "inferred" : "stated" },
    file: row.filled("source_file"),
  };
}

function publisherOf(row: Row, known: KnownTerms): string {
  const slug = row.filled("publisher_source");
  if (slug !== undefined) {
    if (known.sources.has(slug)) return slug;
    throw new CellFault(
      "publisher_source",
      "No source has this slug: mend it, add the source, or import with --create",
    );
  }
  const [found, another] = known.names.find(row.cell("publisher"));
  if (found === undefined) {
    throw new CellFault(
      "publisher",
      "No source has this name: mend it, add the source, or import with --create",
    );
  }
  if (another === undefined) return found;
  throw new CellFault(
    "publisher",
    `Two sources have this name (${found}, ${another}): say which in publisher_source`,
  );
}

function figureCells(row: Row, known: KnownTerms): object {
  const basis = row.filled("as_of_basis");
  const asOf = timeCells(row, "as_of", "as_of_precision");
  if ((basis === "unknown") !== (asOf.precision === "unknown") && basis !== undefined) {
    throw new CellFault(
      "as_of_basis",
      `The basis is "${basis}" and the precision "${asOf.precision}": both are unknown, or neither`,
    );
  }
  const line = countCell(row, "line");
  const file = row.filled("source_file");
  return {
    externalId: row.cell("id"),
    wording: row.cell("wording"),
    language: row.cell("language"),
    quantity: quantityCells(row),
    scope: {
      measure: row.cell("measure"),
      group: row.cell("group"),
      place: row.cell("place"),
      basis: row.cell("basis"),
      occurrence: row.filled("occurrence"),
    },
    groupAsWorded: row.filled("group_as_worded"),
    asOf: { ...asOf, ...(basis === undefined || basis === "unknown" ? {} : { basis }) },
    chain: chainOf(row, known),
    origin: row.filled("origin"),
    statement: row.filled("statement"),
    stance: row.cell("stance"),
    note: row.cell("note"),
    readIn: file === undefined ? undefined : { file, line },
  };
}

function chainOf(row: Row, known: KnownTerms): object[] {
  return readChain(row.cell("chain"), known.names, known.sources).map((link) => {
    if (link.outcome === "read") return { sources: link.sources, asNamed: link.asNamed };
    const message =
      link.outcome === "unknown"
        ? `No source has the name "${link.name}": mend it, add the source, or import with --create`
        : `Several sources have the name "${link.name}": write the slug of one (${link.slugs.join(", ")})`;
    throw new CellFault("chain", message);
  });
}

/**
 * The program reads every wording again. Where hand and program differ, one of the two is wrong. A wording that the
 * program cannot read stands as read by hand.
 */
function compareReadings(
  row: Row,
  { wording, language, quantity }: FigureDraft,
  { faults }: ImportSession,
): void {
  if (quantity === undefined) return;
  const read = parseQuantity(wording, language);
  if (read.outcome !== "read" || quantityKey(read.quantity) === quantityKey(quantity)) return;
  const message = `By hand the wording "${wording}" is "${quantityKey(quantity)}", by the program "${quantityKey(read.quantity)}": mend the reading or the wording`;
  addFault(row, faults, "quantity", message);
}
