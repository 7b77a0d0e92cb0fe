import type { EventRecord } from "@/lib/domain/event";

/** "2–11 January 2022 · Almaty time (UTC+6)"; "since 2 January 2022 · …" while the event goes on. */
export function sayEventDays({ starts, ends, zone }: EventRecord): string {
  return `${sayDays(starts, ends)} · ${sayZone(zone, noonOf(starts))}`;
}

function sayDays(starts: string, ends: string | null): string {
  const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
  if (ends === null) return `since ${format.format(noonOf(starts))}`;
  // Node versions differ in the spaces that they put around the dash.
  return format.formatRange(noonOf(starts), noonOf(ends)).replace(/\s*–\s*/u, "–");
}

/** The zone by its city, with its distance from UTC at the event's start. */
function sayZone(zone: string, at: number): string {
  const city = zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    timeZoneName: "shortOffset",
  }).formatToParts(at);
  const offset = parts.find(({ type }) => type === "timeZoneName")?.value.replace("GMT", "UTC") ?? "";
  return city === "UTC" ? "UTC" : `${city} time (${offset})`;
}

function noonOf(day: string): number {
  return Date.parse(`${day}T12:00Z`);
}
