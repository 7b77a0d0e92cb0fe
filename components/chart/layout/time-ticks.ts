import { Temporal } from "temporal-polyfill";
import type { Instant, Window } from "@/lib/domain/time/window";
import type { Texts } from "@/lib/i18n/texts";

export interface TimeTick {
  readonly at: Instant;
  /** Where the label stands: the middle of a day for single days, else the tick itself. */
  readonly labelAt: Instant;
  /** Null where the label would stand beyond the window: the last day of an axis that ends in its morning. */
  readonly label: string | null;
  /** What the label is a part of ("January 2022"), on the first tick and wherever it changes. */
  readonly context: string | null;
  /** The context with its month cut short, for where it has no room; null where there is none. */
  readonly shortContext: string | null;
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
export function timeTicks(window: Window, zone: string, width: number, texts: Texts): TimeTick[] {
  const length = window.to - window.from;
  if (!Number.isFinite(length)) throw new RangeError(`an axis needs an end: [${window.from}, ${window.to})`);
  const step = STEPS.find(({ length: one, room }) => (length / one) * room <= width) ?? STEPS.at(-1);
  return step ? withContext(momentsOf(window, zone, step), step, window.to, texts) : [];
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

function withContext(
  moments: readonly Temporal.ZonedDateTime[],
  step: Step,
  end: Instant,
  texts: Texts,
): TimeTick[] {
  let before: string | null = null;
  return moments.map((at) => {
    const context = contextOf(at, step.unit, "long", texts);
    const changed = context !== before;
    before = context;
    const single = step.unit === "days" && step.by === 1;
    const labelAt = single
      ? (at.epochMilliseconds + at.add({ days: 1 }).epochMilliseconds) / 2
      : at.epochMilliseconds;
    const label = labelAt < end ? labelOf(at, step.unit, texts) : null;
    const shortContext = changed ? contextOf(at, step.unit, "short", texts) : null;
    return { at: at.epochMilliseconds, labelAt, label, context: changed ? context : null, shortContext };
  });
}

function labelOf(at: Temporal.ZonedDateTime, unit: Unit, { conventions }: Texts): string {
  if (unit === "days") return String(at.day);
  if (unit === "months") return conventions.months.alone.short[at.month - 1] ?? String(at.month);
  if (unit === "years") return String(at.year);
  return at.toPlainTime().toString({ smallestUnit: "minute" });
}

function contextOf(
  at: Temporal.ZonedDateTime,
  unit: Unit,
  width: "short" | "long",
  { t, conventions }: Texts,
): string | null {
  const { ofDay, alone } = conventions.months;
  const year = String(at.year);
  if (unit === "years") return null;
  if (unit === "months") return year;
  if (unit === "days") return t("dates.month", { month: alone[width][at.month - 1] ?? "", year });
  return t("dates.day", { day: String(at.day), month: ofDay[width][at.month - 1] ?? "", year });
}
