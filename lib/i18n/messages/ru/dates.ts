import type { Translation } from "../../message-types";
import type { dates as english } from "../en/dates";

export const dates = {
  day: "{day} {month} {year}",
  month: "{month} {year}",
  days: "{from} — {to}",
  time: "{day}, {clock}",
  hours: "{day}, {from}–{to}",
  clocks: "{from}–{to}",
  "not-before": "не ранее {when}",
  "with-utc": "{local} ({utc} UTC)",
  "event-days-in-month": "{from}–{to} {month} {year}",
  "event-days": "{from} — {to}",
  "event-since": "с {day}",
  zone: "часовой пояс {city} ({offset})",
} satisfies Translation<typeof english>;
