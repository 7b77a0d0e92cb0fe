import { sayInterval } from "@/lib/domain/quantity/say";
import type { IntervalJson } from "@/lib/view/json/interval-json";
import type { Column } from "./column";

/** The interval in words as on screen, and its bounds. An open interval has no `high`; no interval has neither. */
export function intervalColumns<Row>(
  intervalOf: (row: Row) => IntervalJson | null,
  names = { words: "interval", low: "low", high: "high" },
): readonly Column<Row>[] {
  return [
    { name: names.words, of: (row) => sayIntervalJson(intervalOf(row)) },
    { name: names.low, of: (row) => intervalOf(row)?.low ?? null },
    { name: names.high, of: (row) => intervalOf(row)?.high ?? null },
  ];
}

function sayIntervalJson(interval: IntervalJson | null): string {
  if (interval === null) return "no number";
  return sayInterval({ low: interval.low, high: interval.high ?? Number.POSITIVE_INFINITY });
}
