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
  if (n === m * 10 || m === n * 10) return true;
  if (!mayBeOneStroke(Math.abs(n - m))) return false;
  const [a, b] = [String(n), String(m)];
  return a.length === b.length && isOneStrokeApart(a, b);
}

/**
 * Most numbers that differ by no slip are told by their difference alone: one replaced digit changes a number by 1 to 9
 * of some place, two neighbours swapped by 9 times as much.
 */
function mayBeOneStroke(difference: number): boolean {
  let leading = difference;
  while (leading % 10 === 0) leading /= 10;
  return leading <= 9 || (leading <= 81 && leading % 9 === 0);
}

/**
 * Every number that looks like a slip of `n`, so that those among many numbers are found without comparing all with
 * all: `slipsOf(n)` has `m` just where `looksLikeSlip(n, m)`. About ten for each digit; none below 100.
 *
 * @throws RangeError for a number that is negative, fractional or unsafe.
 */
export function slipsOf(n: number): readonly number[] {
  assertCount(n);
  if (n < 100) return [];
  const slips: number[] = n % 10 === 0 && n >= 1000 ? [n * 10, n / 10] : [n * 10];
  for (let place = 1; place <= n; place *= 10) {
    const digit = digitAt(place, n);
    // A number does not begin with 0.
    const least = place * 10 > n ? 1 : 0;
    for (let other = least; other <= 9; other++) if (other !== digit) slips.push(n + (other - digit) * place);
    const next = digitAt(place * 10, n);
    const isFirst = place * 100 > n;
    if (place * 10 <= n && next !== digit && !(isFirst && digit === 0))
      slips.push(n + (digit - next) * 9 * place);
  }
  return slips.filter(Number.isSafeInteger);
}

function digitAt(place: number, n: number): number {
  return Math.floor(n / place) % 10;
}
