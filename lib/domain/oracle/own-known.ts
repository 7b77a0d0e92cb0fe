import type { Figure, Ledger, Withdrawal } from "../figure";
import type { KnownAt } from "../reading";

/**
 * "A publication counts as readable from the opening of its window, a withdrawal from the close of its own"; by
 * recording, what had been recorded here by then (domain page, section 8).
 */
export function known(
  { revisions, withdrawals }: Ledger,
  knownAt: KnownAt,
): { readonly figures: readonly Figure[]; readonly withdrawals: readonly Withdrawal[] } {
  switch (knownAt.by) {
    case "latest":
      return { figures: revisions, withdrawals };
    case "publication":
      return {
        figures: revisions.filter(({ publication }) => isReadable(publication, knownAt.at)),
        withdrawals: withdrawals.filter(({ announced }) => announced.window.to <= knownAt.at),
      };
    case "recording":
      return {
        figures: revisions.filter(({ recorded }) => recorded <= knownAt.at),
        withdrawals: withdrawals.filter(({ recorded }) => recorded <= knownAt.at),
      };
    case "version":
      return {
        figures: revisions.filter(({ version }) => version <= knownAt.version),
        withdrawals: withdrawals.filter(({ version }) => version <= knownAt.version),
      };
  }
}

function isReadable({ published }: Figure["publication"], at: number): boolean {
  return published.window !== null && published.window.from <= at;
}
