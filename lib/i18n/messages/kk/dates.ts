import type { Translation } from "../../message-types";
import type { dates as english } from "../en/dates";

export const dates = {
  day: "{year} ж. {day} {month}",
  month: "{year} ж. {month}",
  days: "{from} – {to}",
  time: "{day}, {clock}",
  hours: "{day}, {from}–{to}",
  clocks: "{from}–{to}",
  "not-before": "ең ерте дегенде {when}",
  "with-utc": "{local} ({utc} UTC)",
  "event-days-in-month": "{year} ж. {from}–{to} {month}",
  "event-days": "{from} – {to}",
  "event-since": "басталуы: {day}",
  zone: "уақыт белдеуі: {city} ({offset})",
} satisfies Translation<typeof english>;
