/**
 * The place value of the last non-zero digit of a whole number: how coarsely it is printed.
 *
 * placeValue(2000) → 1000; placeValue(1250) → 10; placeValue(13) → 1; placeValue(0) → 1 (zero has no such digit)
 */
export function placeValue(n: number): number {
  if (n === 0) return 1;
  let value = 1;
  while (n % (value * 10) === 0) value *= 10;
  return value;
}

/**
 * Whether a number is round: its last non-zero digit stands at tens or higher (domain page, section 5).
 *
 * isRound(10) → true; isRound(9900) → true; isRound(353) → false; isRound(0) → false
 */
export function isRound(n: number): boolean {
  return placeValue(n) >= 10;
}

/**
 * How far "about n" reaches to either side: half of the place value of the last non-zero digit, whole people only
 * (domain page, section 3).
 *
 * aboutMargin(2000) → 500; aboutMargin(1250) → 5; aboutMargin(13) → 0; aboutMargin(0) → 0
 */
export function aboutMargin(n: number): number {
  return Math.floor(placeValue(n) / 2);
}
