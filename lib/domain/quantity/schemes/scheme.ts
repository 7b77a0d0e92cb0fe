import type { CodedInterval, Quantity, SchemeId } from "../quantity";

/** A versioned way to turn quantities into intervals (domain page, section 3). Never edited in place. */
export interface CodingScheme {
  readonly id: SchemeId;
  readonly title: string;
  /** One sentence for readers, shown where the scheme is chosen and in exports. */
  readonly description: string;
  /** The interval of a sound quantity; null only for `no figure given`. */
  readonly code: (quantity: Quantity) => CodedInterval | null;
}

/** An interval whose bounds stand in the report. */
export function printed(low: number, high: number): CodedInterval {
  return { low, high, conventionalLow: false, conventionalHigh: false, setsEdge: true };
}

/**
 * An interval whose bounds the scheme supplied. An open side is no bound, so it is never conventional: no verdict
 * can rest on it.
 */
export function conventional(low: number, high: number): CodedInterval {
  return { low, high, conventionalLow: true, conventionalHigh: high !== Infinity, setsEdge: true };
}
