import type { KnownAt, Reading } from "@/lib/domain/reading";
import { HOUR } from "@/lib/domain/time/window";
import { searchOf } from "./links";
import type { Picture } from "./picture";

/** How the ledger was read, in words: "as the public could know it by 2022-01-09T04:30:00.000Z". */
export function sayKnownAt(knownAt: KnownAt): string {
  switch (knownAt.by) {
    case "latest":
      return "all that is recorded";
    case "publication":
      return `as the public could know it by ${new Date(knownAt.at).toISOString()}`;
    case "recording":
      return `as recorded here by ${new Date(knownAt.at).toISOString()}`;
    case "version":
      return `as recorded here in ledger version ${knownAt.version}`;
  }
}

/** The ledger version that a view speaks of: the pinned one, or the present one. */
export function versionOf({ event, query }: Picture): number {
  const { knownAt } = query.reading;
  return knownAt.by === "version" ? knownAt.version : event.version;
}

/** The options of a view, a line each, for files that stand alone. */
export function sayOptions(picture: Picture): readonly string[] {
  const { event, query } = picture;
  const search = decodeURIComponent(searchOf(query).replaceAll("+", " ")).replaceAll("&", " · ");
  return [
    `${event.title} · ledger version ${versionOf(picture)} · ${sayReading(query.reading)}`,
    `Days are days of ${event.zone}.${search ? ` Chosen: ${search}` : ""}`,
  ];
}

export function sayReading(reading: Reading): string {
  const stated = reading.statedScopesOnly ? " · only figures whose group and place are stated" : "";
  return `coding scheme ${reading.scheme} · in force for ${reading.freshness / HOUR} hours · ${sayKnownAt(reading.knownAt)}${stated}`;
}
