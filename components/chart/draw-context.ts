import type { Texts } from "@/lib/i18n/texts";
import type { Paint } from "./paint";

/** What every part of one drawing needs to know. */
export interface DrawContext {
  readonly texts: Texts;
  readonly paint: Paint;
  /** Text size in pixels. */
  readonly size: number;
  /** Set before the ids of gradients and patterns, so that several drawings can share a page. */
  readonly prefix: string;
  /** Whether marks are links that can be focused; a file has none. */
  readonly linked: boolean;
}

export function fadeId({ prefix }: DrawContext, name: string | number): string {
  return `${prefix}-fade-${name}`;
}

export function hatchId({ prefix }: DrawContext, colour: number): string {
  return `${prefix}-hatch-${colour}`;
}

export function zoneHatchId({ prefix }: DrawContext): string {
  return `${prefix}-hatch-zone`;
}

/** For parts that the words beside them say too. A value, since the linter takes every <g> for a focusable element. */
export const DECORATIVE = { "aria-hidden": true } as const;
