import type { Translation } from "../../message-types";
import type { dates as english } from "../en/dates";

export const dates = {
  day: "{day} {month} {year}",
  month: "{month} de {year}",
  days: "{from} – {to}",
  time: "{day}, {clock}",
  hours: "{day}, {from}–{to}",
  clocks: "{from}–{to}",
  "not-before": "no antes del {when}",
  "with-utc": "{local} ({utc} UTC)",
  "event-days-in-month": "{from}–{to} de {month} de {year}",
  "event-days": "{from} – {to}",
  "event-since": "desde el {day}",
  zone: "hora de {city} ({offset})",
} satisfies Translation<typeof english>;
