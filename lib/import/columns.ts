import type { ImportContents } from "../store/import-batches";

/** A column of an import file. */
export interface Column {
  readonly name: string;
  /** Whether the header must name it. An optional column that is left out reads as empty cells. */
  readonly needed: boolean;
  readonly meaning: string;
}

const needed = (name: string, meaning: string): Column => ({ name, needed: true, meaning });
const optional = (name: string, meaning: string): Column => ({ name, needed: false, meaning });

const FIGURES: readonly Column[] = [
  needed(
    "id",
    "The figure's own id, unique in the event; kept as `externalId`. A known id means a revision.",
  ),
  needed("publisher", "Who published: slug, name or another name of a source; or `publisher_source`."),
  optional("publisher_source", "Slug of the publisher. Goes before `publisher`."),
  optional("publisher_kind", "Kind of the publisher, used where `--create` makes it."),
  optional("title", "Title of the publication in the recorder's own words."),
  optional("url", "Its address. The same address, however spelt, is the same publication."),
  optional("archived_url", "Address of an archived copy."),
  needed("published", "Day, month or minute of publication; empty = unknown."),
  needed(
    "published_precision",
    "`instant`, `minute`, `hour`, `part of day: …`, `day`, `month` or `unknown`.",
  ),
  optional("published_inferred", "`yes` where the recorder inferred it, else `no` or empty."),
  needed("wording", "The quantity phrase exactly as printed."),
  needed("language", "Language tag of the wording, such as `en` or `pt-BR`."),
  optional(
    "quantity",
    "Reading by hand: `exact`, `at least`, `more than`, `at most`, `fewer than`, `about`, `nearly`, `between`, `vague term`, `no figure given`; empty = read by the program.",
  ),
  optional("value", "The number of the reading; the lower one of `between`."),
  optional("value_high", "The higher number of `between`."),
  optional("vague_term", "The word of a `vague term`, such as `dozens`."),
  needed("measure", "Slug of what is counted."),
  needed("group", "Slug of who is counted, or `not stated`."),
  optional("group_as_worded", "The report's own label for the group."),
  needed("place", "Slug of where, or `not stated`."),
  needed("as_of", "The day, month or hour that the number speaks about; empty = not stated."),
  needed("as_of_precision", "As `published_precision`."),
  optional(
    "as_of_basis",
    "`stated` by the report, `inferred` by the recorder, or `unknown`; empty = `stated`.",
  ),
  needed("basis", "`cumulative`, `documented`, `incident`, `period`, `current` or `prediction`."),
  optional("occurrence", "Name of the incident or period, to tell one from another."),
  needed(
    "chain",
    "Publisher first, origin last, ` < ` between; ` / ` inside a link are parallel relays. Slugs or names.",
  ),
  optional("origin", "Slug of the body that speaks; empty = derived from the chain."),
  optional("statement", "Key of the bulletin, briefing or post that several figures relay."),
  needed(
    "stance",
    "`asserted`, `attributed`, `alleged`, `unverified`, `denied`, `withdrawn`, `recalled` or `predicted`.",
  ),
  optional("note", "Anything that the recorder adds."),
  optional("source_file", "The recorder's own file that it was read from."),
  optional("line", "The line in that file."),
  optional("origin_key", "An older working key; read and not kept."),
];

const WITHDRAWALS: readonly Column[] = [
  needed("id", "The withdrawal's own id, unique in the event."),
  needed("kind", "`withdrawn` or `corrected`."),
  needed("withdrawn_on", "When it was announced."),
  needed("precision", "As `published_precision` of figures, but never `unknown`."),
  needed("by", "Slug of the source that announced it."),
  needed("announced", "What was announced, in the recorder's own words."),
  needed("origin", "Slug of the body whose claim is taken back."),
  optional("statement", "Key of the statement that the claim was made in."),
  needed("measure", "Slug of what the claim counted."),
  needed("group", "Slug of the group, or `not stated`."),
  needed("place", "Slug of the place, or `not stated`."),
  needed("as_of", "The day or month that the claim spoke about."),
  needed("value", "The number that is taken back."),
  optional("replaced_by", "The number that stands in its place, if one was given."),
  optional("told_by", "Ids of the figures that tell of it, spaces between."),
];

const TERM: readonly Column[] = [
  needed("slug", "Short name for files and addresses."),
  needed("name", "Name for people."),
];

const PART_OF = optional("part_of", "Slug of the whole that it is a part of; empty = it is a root.");
const RELATION = optional("relation", "`by definition` (also when empty) or `as a rule`.");
const DISJOINT = optional("disjoint_sets", "Names of the sets whose members are disjoint, spaces between.");

const MEASURES: readonly Column[] = [
  ...TERM,
  PART_OF,
  RELATION,
  needed("kind", "`count` (people so far) or `stock` (people at one moment)."),
  needed("meaning", "What exactly is counted."),
  DISJOINT,
];

const GROUPS: readonly Column[] = [
  ...TERM,
  PART_OF,
  RELATION,
  optional("note", "Which words of reports it stands for."),
  DISJOINT,
  needed("may_shrink", "`yes` for a legal class that can be re-assigned, else `no`."),
];

const PLACES: readonly Column[] = [
  ...TERM,
  PART_OF,
  RELATION,
  DISJOINT,
  needed("overlaps_siblings", "`yes` where it overlaps other places of the same whole, else `no`."),
];

const SOURCES: readonly Column[] = [
  ...TERM,
  needed(
    "kind",
    "`government`, `security`, `official`, `state_media`, `agency`, `broadcaster`, `newspaper`, `aggregator`, `ngo`, `international`, `hospital`, `social_media`, `witness` or `unknown`.",
  ),
  optional("parent", "Slug of the body that it belongs to."),
  optional("country", "Two capital letters, such as `KZ`."),
  needed("also_known_as", "Other names that reports use, ` | ` between."),
  optional("note", "Anything that the recorder adds."),
];

/** The columns of every kind of file. A file is recognised by the first column that only its kind has. */
export const COLUMNS: Readonly<Record<ImportContents, readonly Column[]>> = {
  figures: FIGURES,
  withdrawals: WITHDRAWALS,
  measures: MEASURES,
  groups: GROUPS,
  places: PLACES,
  sources: SOURCES,
};

/** The column that tells each kind of file from the others. */
export const TELLING_COLUMN: Readonly<Record<ImportContents, string>> = {
  figures: "wording",
  withdrawals: "withdrawn_on",
  measures: "meaning",
  groups: "may_shrink",
  places: "overlaps_siblings",
  sources: "also_known_as",
};
