import { z } from "zod";
import { zonedWindow } from "../calendar/zoned-window";
import type { RecordedTime } from "../domain/time/effective-times";
import { isPartOfDay, PARTS_OF_DAY } from "../domain/time/part-of-day";
import type { Precision, Window } from "../domain/time/window";

const PRECISIONS = [
  "instant",
  "minute",
  "hour",
  "part-of-day",
  "day",
  "month",
  "unknown",
] as const satisfies readonly Precision[];

const partsOfDay = Object.keys(PARTS_OF_DAY).filter(isPartOfDay);

/**
 * A time as a form or a file gives it: a local date with how exactly it is known. Unknown times have no date. Days are
 * days of the event's zone unless the publication states another, which is then `zone`.
 */
export const timeDraft = z
  .object({
    date: z.string().trim().optional(),
    precision: z.enum(PRECISIONS, {
      error: `How exactly is the time known? One of ${PRECISIONS.join(", ")}`,
    }),
    partOfDay: z.enum(partsOfDay, { error: `A part of day is one of ${partsOfDay.join(", ")}` }).optional(),
    basis: z
      .enum(["stated", "inferred"], {
        error: 'Is the time "stated" by the report or "inferred" by the recorder?',
      })
      .default("stated"),
    zone: z.string().trim().optional(),
  })
  .superRefine((time, context) => {
    const fault = faultOf(time);
    if (fault !== null) context.addIssue({ code: "custom", ...fault });
  });

export type TimeDraft = z.output<typeof timeDraft>;

/**
 * The time to record, in the days of its own zone or else of the event's.
 * @throws RangeError as `zonedWindow` does; never for a draft that went through the schema with a known zone
 */
export function recordedTime(time: TimeDraft, zone: string): RecordedTime {
  const window = windowOfDraft(time, zone);
  if (window === null) return { window, precision: "unknown", basis: "unknown" };
  return { window, precision: time.precision, basis: time.basis };
}

type TimeFields = Pick<TimeDraft, "date" | "precision" | "partOfDay" | "zone">;

function windowOfDraft({ date, precision, partOfDay, zone }: TimeFields, eventZone: string): Window | null {
  if (precision === "unknown" || date === undefined) return null;
  const time = { date, precision, zone: zone ?? eventZone };
  return zonedWindow(partOfDay === undefined ? time : { ...time, partOfDay });
}

function faultOf(time: TimeFields): { path: string[]; message: string } | null {
  const { date, precision, partOfDay } = time;
  if (precision === "unknown" && (date !== undefined || partOfDay !== undefined)) {
    return {
      path: ["date"],
      message: "An unknown time has no date: clear the date, or say how exactly it is known",
    };
  }
  if (precision === "unknown") return null;
  if (date === undefined || date === "") {
    return { path: ["date"], message: "A date is needed, or the precision unknown" };
  }
  if (precision === "part-of-day" && partOfDay === undefined) {
    return { path: ["partOfDay"], message: `Which part of the day? One of ${partsOfDay.join(", ")}` };
  }
  try {
    windowOfDraft(time, "UTC");
    return null;
  } catch (error) {
    return { path: ["date"], message: error instanceof Error ? error.message : String(error) };
  }
}
