import { z } from "zod";
import type { Instant, Window } from "@/lib/domain/time/window";

/** ISO 8601 in UTC with milliseconds: "2022-01-06T06:00:00.000Z". */
export const instantJson = z.iso.datetime();

/** ISO 8601 in UTC; null where there is no such moment: an end that is open, or a time that nobody knows. */
export function isoInstant(at: Instant): string | null {
  return Number.isFinite(at) ? new Date(at).toISOString() : null;
}

/**
 * A time known as a window [from, to). `to` alone is null where the window is open ("not before"); both are null where
 * the time is not known at all.
 */
export const timeJson = z.strictObject({
  from: instantJson.nullable(),
  to: instantJson.nullable(),
  precision: z.enum(["instant", "minute", "hour", "part-of-day", "day", "month", "unknown"]),
  basis: z.enum(["stated", "inferred", "unknown"]),
});
export type TimeJson = z.infer<typeof timeJson>;

export function timeJsonOf({
  window,
  precision,
  basis,
}: {
  readonly window: Window | null;
  readonly precision: TimeJson["precision"];
  readonly basis: TimeJson["basis"];
}): TimeJson {
  const from = window && isoInstant(window.from);
  const to = window && isoInstant(window.to);
  return { from, to, precision, basis };
}
