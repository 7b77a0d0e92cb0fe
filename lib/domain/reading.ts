import type { SchemeId } from "./quantity/quantity";
import { HOUR, type Instant } from "./time/window";

/**
 * Whose knowledge is asked for: the public's at an instant (by publication), this ledger's at an instant or at a
 * version (by recording), or all that is recorded now.
 */
export type KnownAt =
  | { readonly by: "latest" }
  | { readonly by: "publication"; readonly at: Instant }
  | { readonly by: "recording"; readonly at: Instant }
  | { readonly by: "version"; readonly version: number };

/** How the ledger is read. Named in every view and every export. */
export interface Reading {
  readonly scheme: SchemeId;
  /** How long a claim stays in force after its window closes, in milliseconds. */
  readonly freshness: number;
  readonly knownAt: KnownAt;
  /** Leave out figures whose group or place the report did not state. */
  readonly statedScopesOnly: boolean;
}

export const DEFAULT_READING: Reading = {
  scheme: "literal-1",
  freshness: 48 * HOUR,
  knownAt: { by: "latest" },
  statedScopesOnly: false,
};
