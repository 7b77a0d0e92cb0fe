function assertCount(n: number): void {
  if (Number.isSafeInteger(n) && n >= 0) return;
  throw new RangeError(`${n} is not a count. Give a whole number of 0 or more.`);
}

/** Whether two texts of one length differ in one place, or in two neighbours that changed places. */
function isOneStrokeApart(a: string, b: string): boolean {
  const places = [...a].flatMap((digit, place) => (digit === b[place] ? [] : [place]));
  const [first, second] = places;
  if (places.length === 1) return true;
  if (places.length !== 2 || first === undefined || second === undefined) return false;
  return second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

/**
 * Whether one number looks like a slip of the other (domain page, section 6, `likely-slip`): both have three or more
 * digits, and they differ by one replaced digit, two neighbours swapped, or a factor of ten.
 *
 * 7,939 and 7,989 → true; 1,234 and 1,324 → true; 450 and 4,500 → true; 45 and 450 → false (two digits);
 * 265 and 226 → false (two digits replaced); 353 and 353 → false (the same number)
 *
 * @throws RangeError for a number that is negative, fractional or unsafe.
 */
export function looksLikeSlip(n: number, m: number): boolean {
  assertCount(n);
  assertCount(m);
  if (n < 100 || m < 100 || n === m) return false;
  const a = String(n);
  const b = String(m);
  if (a.length === b.length) return isOneStrokeApart(a, b);
  return a === `${b}0` || b === `${a}0`;
}
