import { z } from "zod";
import type { Interval } from "@/lib/domain/quantity/quantity";

const count = z.int().min(0);

/** Whole numbers from `low` to `high`, both included; `high` is null where the interval is open upwards. */
export const intervalJson = z.strictObject({ low: count, high: count.nullable() });
export type IntervalJson = z.infer<typeof intervalJson>;

export function intervalJsonOf({ low, high }: Interval): IntervalJson {
  return { low, high: Number.isFinite(high) ? high : null };
}
