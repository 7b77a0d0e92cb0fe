import { qualified, type Table } from "./client";

/*
 * What is read of a ledger, as statements. Columns that belong together come as one text with `|` between: there are
 * fewer to take apart, and equal ones are read once. None of their values holds a `|`, save the last one of a text.
 */

/** Which rows of one event are read: `$1` is the event, the other values are the condition's own. */
export interface RowChoice {
  readonly condition: (alias: string) => string;
  readonly values: readonly (string | number | readonly string[])[];
}

/** What was recorded after one version and by another. */
export function recordedBetween(after: number, upTo: number): RowChoice {
  return {
    condition: (alias) => `${alias}.version > $2::int AND ${alias}.version <= $3::int`,
    values: [after, upTo],
  };
}

/** Holds for the revision of a publication after which no other came. */
export function isLatestPublication(alias: string): string {
  return `NOT EXISTS (SELECT 1 FROM ${from("publication_revisions", "n")} WHERE n.event_id = ${alias}.event_id
    AND n.publication_id = ${alias}.publication_id AND n.revision > ${alias}.revision)`;
}

const milliseconds = (column: string) => `(date_part('epoch', ${column}) * 1000)::bigint`;

const joined = (...columns: readonly string[]) => `concat(${columns.join(", '|', ")})`;

/** The columns that `FigureReader` takes apart, in its order. */
export function figuresWhere(condition: string): string {
  const chain = `(SELECT string_agg(${joined("c.position", "c.branch", "c.source_id", "to_json(c.as_named)")}, E'\\x1f' ORDER BY c.position, c.branch)
    FROM ${from("chain_links", "c")} WHERE c.event_id = r.event_id AND c.figure_revision_id = r.id)`;
  return `SELECT r.id, r.figure_id, f.external_id, r.publication_revision_id, r.wording, r.note, r.reason,
    r.group_as_worded,
    CASE WHEN r.override_reason IS NOT NULL THEN ${joined("r.override_low", "r.override_high", "r.override_reason")} END AS override,
    ${joined("r.quantity_kind", "r.quantity_n", "r.quantity_low", "r.quantity_high", "r.vague_term")} AS quantity,
    ${joined("r.measure_id", "r.group_id", "r.place_id", "r.basis")} || coalesce('|' || r.occurrence, '') AS scope,
    ${asOfOf("r")} AS as_of,
    ${joined("r.origin_id", "r.stance", "r.language", "s.key")} AS told,
    ${joined("r.revision", "r.version", milliseconds("r.recorded_at"), "r.recorded_by")} AS entry,
    ${chain} AS chain
  FROM ${from("figure_revisions", "r")}
  JOIN ${from("figures", "f")} ON f.event_id = r.event_id AND f.id = r.figure_id
  LEFT JOIN ${from("statements", "s")} ON s.event_id = r.event_id AND s.id = r.statement_id
  WHERE r.event_id = $1::uuid AND ${condition}`;
}

/** The as-of of a figure as one text; its basis is the last part, which tells a prediction. */
export function asOfOf(alias: string): string {
  const column = (name: string) => `${alias}.${name}`;
  const [opening, closing] = [milliseconds(column("as_of_from")), milliseconds(column("as_of_to"))];
  const known = [column("as_of_precision"), column("as_of_basis"), column("as_of_zone"), column("basis")];
  return joined(opening, closing, ...known);
}

/** The columns that `publicationOfRow` takes apart, in its order. */
export function publicationsWhere(condition: string): string {
  const [opening, closing] = [milliseconds("p.published_from"), milliseconds("p.published_to")];
  const known = ["p.published_precision", "p.published_basis", "p.published_zone"];
  return `SELECT p.id, p.publication_id, p.title, p.url, p.archived_url, ${joined("p.source_id", "p.language")} AS place,
    ${joined(opening, closing, ...known)} AS published
  FROM ${from("publication_revisions", "p")} WHERE p.event_id = $1::uuid AND ${condition}`;
}

/** The columns that `withdrawalOfRow` takes apart, in its order. */
export function withdrawalsWhere(condition: string): string {
  return `SELECT w.id, w.external_id, w.announcement,
    ${joined("w.kind", milliseconds("w.announced_from"), milliseconds("w.announced_to"), "w.announced_precision")} AS announced,
    ${joined("w.by_source_id", "w.origin_id", "s.key")} AS told,
    ${joined("w.measure_id", "w.group_id", "w.place_id")} AS scope,
    ${joined(milliseconds("w.as_of_from"), milliseconds("w.as_of_to"), "w.value", "w.replaced_by")} AS taken,
    ${joined("w.version", milliseconds("w.recorded_at"))} AS entry
  FROM ${from("withdrawals", "w")}
  LEFT JOIN ${from("statements", "s")} ON s.event_id = w.event_id AND s.id = w.statement_id
  WHERE w.event_id = $1::uuid AND ${condition} ORDER BY w.version, w.id`;
}

/** Withdrawal and figure of each telling, in the order in which they are listed. */
export function tellingsWhere(condition: string): string {
  return `SELECT t.withdrawal_id, t.figure_id FROM ${from("withdrawal_tellings", "t")}
  WHERE t.event_id = $1::uuid AND ${condition} ORDER BY t.id`;
}

function from(table: Table, alias: string): string {
  return `${qualified(table)} ${alias}`;
}
