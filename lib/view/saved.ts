import type { Figure } from "@/lib/domain/figure";
import { sayNumber } from "@/lib/domain/quantity/say";
import { comparableScope } from "@/lib/domain/scope/scope";
import type { Vocabulary } from "@/lib/domain/vocabulary";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import { eventHref } from "./links";

/** What an editor has just done. */
export const SAVED_KINDS = ["added", "corrected", "withdrawn"] as const;
export type SavedKind = (typeof SAVED_KINDS)[number];

/** What was saved, as it stands in an address: how many figures, and the ledger version that brought it. */
export interface Saved {
  readonly kind: SavedKind;
  readonly figures: number;
  readonly version: number;
}

/** The dashboard on the scope of a figure that was just saved, with the confirmation. */
export function savedHref(
  event: string,
  figure: Pick<Figure, "scope" | "asOf">,
  vocabulary: Vocabulary,
  { kind, figures, version }: Saved,
): string {
  const { measure, group, place, basis, occurrence } = comparableScope(figure, vocabulary);
  const params = new URLSearchParams({ measure, group, place, basis });
  if (occurrence !== null) params.set("occurrence", occurrence);
  params.set("saved", `${kind}-${figures}-${version}`);
  return `${eventHref(event, DEFAULT_LOCALE)}?${params}`;
}

/** Reads the confirmation back; anything that is none is null, since anyone can write an address. */
export function parseSaved(text: string | readonly string[] | undefined): Saved | null {
  const match = typeof text === "string" ? /^([a-z]+)-(\d{1,4})-(\d{1,9})$/.exec(text) : null;
  const kind = SAVED_KINDS.find((known) => known === match?.[1]);
  if (!match || !kind) return null;
  return { kind, figures: Number(match[2]), version: Number(match[3]) };
}

/** "1 report", "7 reports", for editors. */
export function sayCount(n: number, one: string): string {
  return `${sayNumber(n)} ${one}${n === 1 ? "" : "s"}`;
}

/** "2 figures added. The ledger stands at version 15." */
export function saySaved({ kind, figures, version }: Saved): string {
  return `${sayCount(figures, "figure")} ${kind}. The ledger stands at version ${version}.`;
}
