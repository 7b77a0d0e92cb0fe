/** How times are put together; names of months come from the language data. */
export const dates = {
  day: "{day} {month} {year}",
  month: "{month} {year}",
  days: "{from} to {to}",
  time: "{day}, {clock}",
  hours: "{day}, {from} to {to}",
  clocks: "{from} to {to}",
  "not-before": "not before {when}",
  "with-utc": "{local} ({utc} UTC)",
  "event-days-in-month": "{from}–{to} {month} {year}",
  "event-days": "{from}–{to}",
  "event-since": "since {day}",
  zone: "{city} time ({offset})",
} as const;
