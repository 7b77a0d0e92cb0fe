import type { CalendarDay } from "@/lib/calendar/window-shape";
import type { EventRecord } from "@/lib/domain/event";
import type { Texts } from "@/lib/i18n/texts";

/** "2–11 January 2022 · Almaty time (UTC+6)"; "since 2 January 2022 · …" while the event goes on. */
export function sayEventDays({ starts, ends, zone }: EventRecord, texts: Texts): string {
  return `${sayDays(dayOf(starts), ends === null ? null : dayOf(ends), texts)} · ${sayZone(zone, starts, texts)}`;
}

function sayDays(first: CalendarDay, last: CalendarDay | null, texts: Texts): string {
  const { t } = texts;
  if (last === null) return t("dates.event-since", { day: sayLongDay(first, texts) });
  if (first.year !== last.year || first.month !== last.month) {
    return t("dates.event-days", { from: sayLongDay(first, texts), to: sayLongDay(last, texts) });
  }
  return t("dates.event-days-in-month", {
    from: String(first.day),
    to: String(last.day),
    month: monthName(last, texts),
    year: String(last.year),
  });
}

function sayLongDay(at: CalendarDay, texts: Texts): string {
  return texts.t("dates.day", {
    day: String(at.day),
    month: monthName(at, texts),
    year: String(at.year),
  });
}

function monthName({ month }: CalendarDay, { conventions }: Texts): string {
  return conventions.months.ofDay.long[month - 1] ?? String(month);
}

/** The zone by its city, with its distance from UTC at the event's start. */
function sayZone(zone: string, day: string, { t }: Texts): string {
  const city = zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
  if (city === "UTC") return "UTC";
  // English only names the distance here, which reads alike in every language: "GMT+6".
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "shortOffset" }).formatToParts(
    Date.parse(`${day}T12:00Z`),
  );
  const offset = parts.find(({ type }) => type === "timeZoneName")?.value.replace("GMT", "UTC") ?? "";
  return t("dates.zone", { city, offset });
}

/** @param text an ISO day, as events hold it */
function dayOf(text: string): CalendarDay {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  return { year, month, day };
}
