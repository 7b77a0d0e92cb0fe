import type { Locale } from "./locales";

/**
 * How a language writes numbers and months, as plain data. Browsers do not know every language that the server knows
 * (Chromium has no Kazakh), so this is read from `Intl` on the server and sent along: both sides write the same.
 */
export interface Conventions {
  /** What stands between groups of three digits. */
  readonly group: string;
  /** How many digits must stand before the first group sign: 2 in Spanish, where 1234 is written as it is. */
  readonly leading: number;
  /** January first. `ofDay` stands with a day ("6 января"), `alone` without one ("январь"). */
  readonly months: Readonly<Record<"ofDay" | "alone", Readonly<Record<"long" | "short", readonly string[]>>>>;
}

/** The conventions of a locale, from the language data of this process. */
export function conventionsOf(locale: Locale): Conventions {
  const numbers = new Intl.NumberFormat(locale);
  const groupIn = (n: number) => numbers.formatToParts(n).find(({ type }) => type === "group")?.value;
  return {
    group: groupIn(10_000) ?? "",
    leading: groupIn(1_000) === undefined ? 2 : 1,
    months: {
      ofDay: { long: monthNames(locale, "long", true), short: monthNames(locale, "short", true) },
      alone: { long: monthNames(locale, "long", false), short: monthNames(locale, "short", false) },
    },
  };
}

function monthNames(locale: Locale, width: "long" | "short", withDay: boolean): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, {
    month: width,
    ...(withDay ? { day: "numeric" } : {}),
    calendar: "gregory",
    timeZone: "UTC",
  });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2022, month, 15));
    return parts.find(({ type }) => type === "month")?.value ?? String(month + 1);
  });
}

/** A whole number as the language writes it: 1001 → "1,001", "1 001". */
export function writeNumber(n: number, { group, leading }: Conventions): string {
  const digits = Math.abs(n).toFixed(0);
  const sign = n < 0 ? "-" : "";
  if (digits.length < 3 + leading) return sign + digits;
  return sign + digits.replace(/\B(?=(\d{3})+$)/g, group);
}
