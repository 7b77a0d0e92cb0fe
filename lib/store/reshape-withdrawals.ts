import type { Withdrawal } from "../domain/figure";
import { windowOf } from "../domain/time/window";
import type { TextRow } from "./bulk-read";
import { oneOf, precisionOf } from "./columns";
import type { ListTerms } from "./terms";
import { filled, orNull, partsOf } from "./text-parts";

/**
 * Reads the rows that `withdrawalsWhere` gives.
 * @param toldBy ids of the figures that tell of a withdrawal, by its id
 */
export function withdrawalOfRow(
  row: TextRow,
  toldBy: ReadonlyMap<string, readonly string[]>,
  terms: ListTerms,
): Withdrawal {
  const [rowId, externalId, announcement, announced, told, scope, taken, entry] = row;
  const id = filled(rowId, "withdrawals.id");
  return {
    id,
    externalId: externalId ?? null,
    ...announcedIn(filled(announced, "announced_from")),
    announcement: filled(announcement, "announcement"),
    ...claimedIn(filled(told, "origin_id"), terms),
    scope: scopeOf(filled(scope, "measure_id"), terms),
    ...takenIn(filled(taken, "value")),
    toldBy: toldBy.get(id) ?? [],
    ...entryOf(filled(entry, "version")),
  };
}

function announcedIn(text: string): Pick<Withdrawal, "kind" | "announced"> {
  const [kind = "", from, to, precision = ""] = partsOf(text, 4);
  return {
    kind: oneOf(["withdrawn", "corrected"], kind, "withdrawals.kind"),
    announced: {
      window: windowOf(Number(from), Number(to)),
      precision: precisionOf(precision, "withdrawals.announced_precision"),
    },
  };
}

function claimedIn(text: string, { sources }: ListTerms): Pick<Withdrawal, "by" | "origin" | "statement"> {
  const [by = "", origin = "", statement] = partsOf(text, 3);
  return { by: sources.slug(by), origin: sources.slug(origin), statement: orNull(statement) };
}

function scopeOf(text: string, { measures, groups, places }: ListTerms): Withdrawal["scope"] {
  const [measure = "", group, place] = partsOf(text, 3);
  return {
    measure: measures.slug(measure),
    group: groups.slugOrNotStated(orNull(group)),
    place: places.slugOrNotStated(orNull(place)),
  };
}

function takenIn(text: string): Pick<Withdrawal, "asOf" | "value" | "replacedBy"> {
  const [from, to, value, replacedBy] = partsOf(text, 4);
  return {
    asOf: windowOf(Number(from), Number(to)),
    value: Number(value),
    replacedBy: replacedBy ? Number(replacedBy) : null,
  };
}

function entryOf(text: string): Pick<Withdrawal, "recorded" | "version"> {
  const [version, recorded] = partsOf(text, 2);
  return { recorded: Number(recorded), version: Number(version) };
}
