import { NOT_STATED } from "../domain/vocabulary";
import {
  type GroupDraft,
  groupDraft,
  type MeasureDraft,
  measureDraft,
  type PlaceDraft,
  placeDraft,
  type SourceDraft,
  sourceDraft,
} from "../schema/vocabulary-draft";
import { insertGroups, insertMeasures, insertPlaces, insertSources } from "../store/put-terms";
import { words, yesOrNo } from "./cells";
import type { Row } from "./header";
import { parentsFirst } from "./parents-first";
import {
  addFault,
  type FieldColumns,
  type ImportCounts,
  type ImportSession,
  parseDraft,
  readCells,
} from "./session";

const COLUMNS: FieldColumns = [
  ["slug", "slug"],
  ["name", "name"],
  ["partOf", "part_of"],
  ["parent", "parent"],
  ["relation", "relation"],
  ["disjointSets", "disjoint_sets"],
  ["kind", "kind"],
  ["meaning", "meaning"],
  ["mayShrink", "may_shrink"],
  ["overlapsSiblings", "overlaps_siblings"],
  ["country", "country"],
  ["alsoKnownAs", "also_known_as"],
  ["note", "note"],
];

/** What differs from list to list. */
interface VocabularyList<Draft extends { readonly slug: string }> {
  readonly parse: (row: Row, session: ImportSession) => Draft | null;
  readonly parentColumn: "part_of" | "parent";
  readonly parentOf: (draft: Draft) => string | null;
  readonly stored: (session: ImportSession) => ReadonlyMap<string, object>;
  /** The draft in the shape of a stored term, for comparison. */
  readonly asTerm: (draft: Draft) => object;
  readonly insert: (drafts: readonly Draft[], session: ImportSession) => Promise<void>;
}

/**
 * Adds the terms of a file, wholes before their parts, in whatever order the rows stand. A term that is there already
 * must be the same: changing a tree would change every view of the event's past. The row `not stated` is passed over.
 */
async function importTerms<Draft extends { readonly slug: string }>(
  rows: AsyncIterable<Row>,
  session: ImportSession,
  list: VocabularyList<Draft>,
): Promise<ImportCounts> {
  const { faults } = session;
  const drafts = new Map<string, { draft: Draft; row: Row }>();
  const stored = list.stored(session);
  let unchanged = 0;
  for await (const row of rows) {
    if (row.cell("slug") === NOT_STATED) continue;
    const draft = list.parse(row, session);
    if (draft === null) continue;
    const same = stored.get(draft.slug);
    if (drafts.has(draft.slug)) addFault(row, faults, "slug", "An earlier row has the same slug: remove one");
    else if (same === undefined) drafts.set(draft.slug, { draft, row });
    else if (sameTerm(same, list.asTerm(draft))) unchanged += 1;
    else
      addFault(
        row,
        faults,
        "slug",
        `A term with this slug is there and differs in ${differences(same, list.asTerm(draft))}: an import adds terms and does not change them`,
      );
  }
  const order = parentsFirst([...drafts.values()], {
    slugOf: ({ draft }) => draft.slug,
    parentOf: ({ draft }) => list.parentOf(draft),
    isKnown: (slug) => stored.has(slug),
  });
  for (const { item, message } of order.faults) addFault(item.row, faults, list.parentColumn, message);
  if (faults.total === 0)
    await list.insert(
      order.ordered.map(({ draft }) => draft),
      session,
    );
  return { added: order.ordered.length, revised: 0, unchanged };
}

function sameTerm(stored: object, term: object): boolean {
  return differences(stored, term) === "";
}

function differences(stored: object, term: object): string {
  const old = new Map<string, unknown>(Object.entries(stored));
  const changed = Object.entries(term).filter(
    ([field, value]) => JSON.stringify(old.get(field)) !== JSON.stringify(value),
  );
  return changed.map(([field]) => field).join(", ");
}

const termCells = (row: Row) => ({
  slug: row.cell("slug"),
  name: row.cell("name"),
  partOf: row.filled("part_of"),
  relation: row.filled("relation"),
  disjointSets: words(row, "disjoint_sets"),
});

const partOf = ({ partOf }: { readonly partOf?: string | undefined }) => partOf ?? null;

const MEASURES: VocabularyList<MeasureDraft> = {
  parse: (row, { faults }) =>
    parseDraft(
      measureDraft,
      { ...termCells(row), kind: row.cell("kind"), meaning: row.cell("meaning") },
      row,
      faults,
      COLUMNS,
    ),
  parentColumn: "part_of",
  parentOf: partOf,
  stored: ({ known }) => known.measures,
  asTerm: (draft) => ({ ...draft, partOf: partOf(draft) }),
  insert: (drafts, { change, known }) => insertMeasures(change, known.terms, drafts),
};

const GROUPS: VocabularyList<GroupDraft> = {
  parse: (row, { faults }) => {
    const cells = readCells(row, faults, () => ({
      ...termCells(row),
      mayShrink: yesOrNo(row, "may_shrink"),
      note: row.cell("note"),
    }));
    return cells && parseDraft(groupDraft, cells, row, faults, COLUMNS);
  },
  parentColumn: "part_of",
  parentOf: partOf,
  stored: ({ known }) => known.groups,
  asTerm: (draft) => ({ ...draft, partOf: partOf(draft) }),
  insert: (drafts, { change, known }) => insertGroups(change, known.terms, drafts),
};

const PLACES: VocabularyList<PlaceDraft> = {
  parse: (row, { faults }) => {
    const cells = readCells(row, faults, () => ({
      ...termCells(row),
      overlapsSiblings: yesOrNo(row, "overlaps_siblings"),
    }));
    return cells && parseDraft(placeDraft, cells, row, faults, COLUMNS);
  },
  parentColumn: "part_of",
  parentOf: partOf,
  stored: ({ known }) => known.places,
  asTerm: (draft) => ({ ...draft, partOf: partOf(draft) }),
  insert: (drafts, { change, known }) => insertPlaces(change, known.terms, drafts),
};

const SOURCES: VocabularyList<SourceDraft> = {
  parse: (row, { faults }) =>
    parseDraft(
      sourceDraft,
      {
        slug: row.cell("slug"),
        name: row.cell("name"),
        kind: row.cell("kind"),
        parent: row.filled("parent"),
        country: row.filled("country"),
        alsoKnownAs: row
          .cell("also_known_as")
          .split("|")
          .map((name) => name.trim())
          .filter((name) => name !== ""),
        note: row.cell("note"),
      },
      row,
      faults,
      COLUMNS,
    ),
  parentColumn: "parent",
  parentOf: ({ parent }) => parent ?? null,
  stored: ({ known }) => known.sources,
  asTerm: (draft) => ({ ...draft, parent: draft.parent ?? null, country: draft.country ?? null }),
  insert: (drafts, { change, known }) => insertSources(change, known.terms, drafts),
};

type Import = (rows: AsyncIterable<Row>, session: ImportSession) => Promise<ImportCounts>;

export const importMeasures: Import = (rows, session) => importTerms(rows, session, MEASURES);
export const importGroups: Import = (rows, session) => importTerms(rows, session, GROUPS);
export const importPlaces: Import = (rows, session) => importTerms(rows, session, PLACES);
export const importSources: Import = (rows, session) => importTerms(rows, session, SOURCES);
