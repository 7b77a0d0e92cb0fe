import type { Rect } from "./geometry";

/** How much room a drawing has; the same chart is laid out anew for each, never only scaled. */
export interface Profile {
  readonly name: "narrow" | "medium" | "wide";
  readonly width: number;
  readonly height: number;
  /** Text size in pixels. */
  readonly text: number;
  /** Thickness of an exact number's bar. */
  readonly bar: number;
  /** Most labels on marks; every mark is drawn all the same. */
  readonly labels: number;
  /** Room for the names of the voices at the right; 0 where only the legend names them. */
  readonly names: number;
}

export const PROFILES: Readonly<Record<Profile["name"], Profile>> = {
  narrow: { name: "narrow", width: 326, height: 300, text: 11, bar: 5, labels: 14, names: 0 },
  medium: { name: "medium", width: 620, height: 360, text: 11.5, bar: 5, labels: 40, names: 0 },
  wide: { name: "wide", width: 1040, height: 400, text: 12, bar: 5, labels: 90, names: 168 },
};

/** One of many charts beside each other; it has the width of a phone at most. */
export const SMALL: Profile = { ...PROFILES.narrow, height: 190, bar: 4, labels: 6 };

export interface Frame {
  readonly profile: Profile;
  readonly plot: Rect;
  /** Where undated claims stand, left of the plot, or null where there are none. */
  readonly strip: Rect | null;
}

const TOP = 14;
const AXIS = 40;
const STRIP = 46;

/**
 * Divides the drawing into axis, strip, plot and names.
 * @param axisWidth pixels that the widest count on the axis takes
 */
export function frameOf(profile: Profile, axisWidth: number, hasUndated: boolean, hasNames: boolean): Frame {
  const left = Math.ceil(axisWidth) + 12;
  const height = profile.height - TOP - AXIS;
  const strip = hasUndated ? { x: left, y: TOP, width: STRIP, height } : null;
  const x = left + (strip ? STRIP + 10 : 0);
  const right = hasNames && profile.names > 0 ? profile.names : 10;
  return { profile, strip, plot: { x, y: TOP, width: profile.width - x - right, height } };
}
