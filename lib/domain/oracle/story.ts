import type { Figure, Ledger, Withdrawal } from "../figure";
import { quantityKey } from "../quantity/quantity";
import type { Window } from "../time/window";

/** A ledger as a story that a person can check against the page: a line a figure, a line a withdrawal. */
export function story({ revisions, withdrawals }: Ledger): string {
  return [...revisions.map(figureLine), ...withdrawals.map(withdrawalLine)].join("\n");
}

function figureLine({
  id,
  origin,
  quantity,
  override,
  scope,
  asOf,
  publication,
  statement,
  stance,
  version,
}: Figure) {
  const { measure, group, place, basis, occurrence } = scope;
  const { published } = publication;
  return [
    `  ${id}: ${origin} says ${quantityKey(quantity)}${override ? ` (read as ${JSON.stringify(override.interval)})` : ""}`,
    [measure, group, place, basis, occurrence].filter((part) => part !== null).join(", "),
    `as of ${asOf.window === null ? "unknown" : stretch(asOf.window)} (${asOf.precision}, ${asOf.basis})`,
    `in ${publication.id} of ${publication.source}`,
    `published ${published.window ? stretch(published.window) : "unknown"} (${published.precision}, ${published.basis})`,
    `${stance}${statement === null ? "" : `, relaying ${statement}`}, version ${version}`,
  ].join("; ");
}

function withdrawalLine({
  id,
  origin,
  value,
  scope,
  asOf,
  announced,
  statement,
  toldBy,
  version,
}: Withdrawal) {
  return [
    `  ${id}: ${origin} takes back ${value}`,
    `${scope.measure}, ${scope.group}, ${scope.place}`,
    `as of ${stretch(asOf)}`,
    `announced ${stretch(announced.window)}`,
    `${statement === null ? "of no statement" : `of ${statement}`}, told by ${toldBy.join(" ") || "nobody"}, version ${version}`,
  ].join("; ");
}

/** "5 Jan 00:00 to 6 Jan 00:00"; an instant by itself. */
function stretch({ from, to }: Window): string {
  return to === from + 1 ? `${moment(from)} sharp` : `${moment(from)} to ${moment(to)}`;
}

function moment(at: number): string {
  if (!Number.isFinite(at)) return "any time";
  const [day = "", time = ""] = new Date(at).toISOString().split("T");
  return `${Number(day.slice(8))} Jan ${time.endsWith(":00.000Z") ? time.slice(0, 5) : time.slice(0, 12)}`;
}
