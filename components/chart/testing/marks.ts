import type { ClaimMark, MarkFigure } from "@/lib/view/chart-model";

const HOUR = 3_600_000;

/** An hour of a day of January 2022 in Almaty, which was at UTC+6. */
export function january(day: number, hour = 0): number {
  return Date.UTC(2022, 0, day, hour) - 6 * HOUR;
}

export function day(n: number): { from: number; to: number } {
  return { from: january(n), to: january(n + 1) };
}

export function figure(
  id: string,
  wording: string,
  chain: string,
  asOf: string,
  language = "en",
): MarkFigure {
  return {
    id,
    href: `/events/kazakhstan-2022/figures/${id}`,
    externalId: id,
    wording,
    language,
    chain,
    asOf,
    published: asOf,
    recorded: "24 November 2024, 12:00",
  };
}

const PLAIN = {
  shape: "exact",
  state: "claim",
  reports: 1,
  withdrawnAt: null,
  contradictions: [],
} as const;

export function mark(given: Partial<ClaimMark> & Pick<ClaimMark, "id" | "low">): ClaimMark {
  return {
    ...PLAIN,
    voice: "ministry-of-internal-affairs-kz",
    window: day(5),
    high: given.low,
    label: String(given.low),
    figures: [figure(given.id, given.label ?? String(given.low), "TASS ← Interior Ministry", "5 Jan 2022")],
    when: given.window === null ? "undated" : `as of ${given.figures?.[0]?.asOf ?? "5 Jan 2022"}`,
    ...given,
  };
}
