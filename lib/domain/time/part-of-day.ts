/**
 * Parts of a day that reports print ("overnight", "this morning"), as hours of the local day, half-open. A part that
 * runs past 24 ends on the next day.
 */
export const PARTS_OF_DAY = {
  early: { from: 0, to: 9 },
  morning: { from: 6, to: 12 },
  "before evening": { from: 0, to: 22 },
  "after midday": { from: 13, to: 24 },
  evening: { from: 22, to: 24 },
  "night to the next day": { from: 18, to: 30 },
} as const;

export type PartOfDay = keyof typeof PARTS_OF_DAY;

export function isPartOfDay(text: string): text is PartOfDay {
  return Object.hasOwn(PARTS_OF_DAY, text);
}
