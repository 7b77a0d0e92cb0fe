import type { DatedClaim } from "@/lib/domain/provenance/claim";
import type { Instant } from "@/lib/domain/time/window";

const MINUTE = 60_000;

/**
 * The moment at which most cells of a matrix speak, the latest of several: just before one of them falls silent or
 * another begins, to the minute, as headlines stand just before the close of a window. Null without a claim.
 *
 * @param columns the claims of each column, as `rangeClaims` gives them
 * @param freshness milliseconds
 */
export function busiestMoment(
  columns: readonly (readonly DatedClaim[])[],
  freshness: number,
): Instant | null {
  const turns = turnsOf(columns, freshness);
  const alive = new Map<string, number>();
  let [most, found]: [number, Instant | null] = [0, null];
  for (const [index, { at, cell, opens }] of turns.entries()) {
    const claims = (alive.get(cell) ?? 0) + (opens ? 1 : -1);
    if (claims === 0) alive.delete(cell);
    else alive.set(cell, claims);
    const next = turns[index + 1];
    if (next === undefined || next.at === at || alive.size < most) continue;
    [most, found] = [alive.size, Math.max(at, Math.floor((next.at - 1) / MINUTE) * MINUTE)];
  }
  return found;
}

interface Turn {
  readonly at: Instant;
  readonly cell: string;
  readonly opens: boolean;
}

function turnsOf(columns: readonly (readonly DatedClaim[])[], freshness: number): readonly Turn[] {
  const turns = columns.flatMap((claims, column) =>
    claims.flatMap(({ origin, window }): Turn[] => {
      const cell = `${column} ${origin}`;
      return [
        { at: window.from, cell, opens: true },
        { at: window.to + freshness, cell, opens: false },
      ];
    }),
  );
  return turns.sort((a, b) => a.at - b.at);
}
