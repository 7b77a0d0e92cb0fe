import { Temporal } from "temporal-polyfill";
import type { Instant, Window } from "@/lib/domain/time/window";

export interface TimeTick {
  readonly at: Instant;
  /** Where the label stands: the middle of a day for single days, else the tick itself. */
  readonly labelAt: Instant;
  /** Null where the label would stand beyond the window: the last day of an axis that ends in its morning. */
  readonly label: string | null;
  /** What the label is a part of ("January 2022"), on the first tick and wherever it changes. */
  readonly context: string | null;
}

type Unit = "minutes" | "hours" | "days" | "months" | "years";

interface Step {
  readonly unit: Unit;
  readonly by: number;
  readonly length: number;
  /** Least pixels between two ticks, for their labels. */
  readonly room: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
const STEPS: readonly Step[] = [
  ...[5, 15, 30].map((by) => ({ unit: "minutes", by, length: by * MINUTE, room: 52 }) as const),
  ...[1, 3, 6, 12].map((by) => ({ unit: "hours", by, length: by * 60 * MINUTE, room: 64 }) as const),
  { unit: "days", by: 1, length: DAY, room: 26 },
  ...[2, 3, 7, 14].map((by) => ({ unit: "days", by, length: by * DAY, room: 32 }) as const),
  ...[1, 3, 6].map((by) => ({ unit: "months", by, length: by * 30 * DAY, room: 40 }) as const),
  ...[1, 2, 5, 10, 25, 50, 100].map(
    (by) => ({ unit: "years", by, length: by * 365 * DAY, room: 48 }) as const,
  ),
];

/**
 * Ticks of the event's own hours, days, months or years, the finest that `width` pixels have room for.
 * @throws RangeError when the window has no end
 */
export function timeTicks(window: Window, zone: string, width: number): TimeTick[] {
  const length = window.to - window.from;
  if (!Number.isFinite(length)) throw new RangeError(`an axis needs an end: [${window.from}, ${window.to})`);
  const step = STEPS.find(({ length: one, room }) => (length / one) * room <= width) ?? STEPS.at(-1);
  return step ? withContext(momentsOf(window, zone, step), step, window.to) : [];
}

function momentsOf(window: Window, zone: string, step: Step): Temporal.ZonedDateTime[] {
  const moments: Temporal.ZonedDateTime[] = [];
  let at = opening(Temporal.Instant.fromEpochMilliseconds(window.from).toZonedDateTimeISO(zone), step);
  for (; at.epochMilliseconds < window.to; at = at.add({ [step.unit]: step.by })) {
    if (at.epochMilliseconds >= window.from) moments.push(at);
  }
  return moments;
}

/** A round moment at or before `at`, so that ticks fall on midnights, firsts of the month and round years. */
function opening(at: Temporal.ZonedDateTime, { unit, by }: Step): Temporal.ZonedDateTime {
  const day = at.startOfDay();
  if (unit === "months") return day.with({ month: 1, day: 1 });
  if (unit === "years") return day.with({ year: Math.floor(day.year / by) * by, month: 1, day: 1 });
  if (unit === "days" && by > 1 && day.epochMilliseconds < at.epochMilliseconds) return day.add({ days: 1 });
  return day;
}

function withContext(moments: readonly Temporal.ZonedDateTime[], step: Step, end: Instant): TimeTick[] {
  let before: string | null = null;
  return moments.map((at) => {
    const context = contextOf(at, step.unit);
    const changed = context !== before;
    before = context;
    const single = step.unit === "days" && step.by === 1;
    const labelAt = single
      ? (at.epochMilliseconds + at.add({ days: 1 }).epochMilliseconds) / 2
      : at.epochMilliseconds;
    const label = labelAt < end ? labelOf(at, step.unit) : null;
    return { at: at.epochMilliseconds, labelAt, label, context: changed ? context : null };
  });
}

function labelOf(at: Temporal.ZonedDateTime, unit: Unit): string {
  if (unit === "days") return String(at.day);
  if (unit === "months") return monthName(at, "short");
  if (unit === "years") return String(at.year);
  return at.toPlainTime().toString({ smallestUnit: "minute" });
}

function contextOf(at: Temporal.ZonedDateTime, unit: Unit): string | null {
  if (unit === "years") return null;
  if (unit === "months") return String(at.year);
  if (unit === "days") return `${monthName(at, "long")} ${at.year}`;
  return `${at.day} ${monthName(at, "long")} ${at.year}`;
}

function monthName(at: Temporal.ZonedDateTime, width: "short" | "long"): string {
  return at.toPlainDate().toLocaleString("en", { month: width });
}
