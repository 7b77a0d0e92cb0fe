import { expect, it } from "vitest";
import { aboutMargin, isRound, placeValue } from "./place-value";

it.each([
  [0, 1, 0],
  [1, 1, 0],
  [13, 1, 0],
  [10, 10, 5],
  [1_250, 10, 5],
  [400, 100, 50],
  [2_000, 1_000, 500],
  [9_007_199_254_740_990, 10, 5],
])("%d has its last non-zero digit at %d, so 'about' reaches %d to either side", (n, place, margin) => {
  expect(placeValue(n)).toBe(place);
  expect(aboutMargin(n)).toBe(margin);
});

it.each([10, 120, 9_900, 2_000])("%d is round", (n) => expect(isRound(n)).toBe(true));
it.each([0, 1, 13, 353, 7_939])("%d is not round", (n) => expect(isRound(n)).toBe(false));
