const HUNDRED = 100n;
const THOUSAND = 1000n;

/** A number under way, as its words are read one by one: "three", "hundred", "fifty", "three". */
export interface Sum {
  /** What large scales have settled. */
  total: bigint;
  /** What the next scale word multiplies. */
  current: bigint;
  /** The next cardinal must be below this: nothing fits after "six", 1 to 9 fit after "twenty". */
  room: bigint;
  /** The next product must be below this, so that no "thousand" follows a "thousand". */
  productRoom: bigint | null;
  /** The scale words since the last cardinal: hundred and thousand in "two hundred thousand". */
  scales: bigint[];
  /** The largest scale word, 1 without any. */
  largest: bigint;
  started: boolean;
}

export function emptySum(): Sum {
  return { total: 0n, current: 0n, room: 0n, productRoom: null, scales: [], largest: 1n, started: false };
}

/** What fits after a cardinal: 1 to 9 after "twenty", 1 to 99 after "двести", nothing after "six". */
function roomAfter(value: bigint): bigint {
  if (value >= 20n && value < HUNDRED && value % 10n === 0n) return 10n;
  return value >= HUNDRED && value % HUNDRED === 0n ? HUNDRED : 0n;
}

/** Move what has been read so far into the total: only what is smaller than the scale fits after it. */
function settle(sum: Sum, scale: bigint): void {
  sum.total += sum.current;
  sum.current = 0n;
  sum.room = scale;
  sum.productRoom = scale;
}

/** Add a cardinal, unless it does not fit; says whether it did. */
export function addCardinal(sum: Sum, value: bigint): boolean {
  if (sum.started && (value === 0n || value >= sum.room)) return false;
  sum.current += value;
  sum.room = roomAfter(value);
  sum.scales = [];
  sum.started = true;
  if (value >= THOUSAND) settleThousands(sum, value);
  return true;
}

/** A number of whole thousands has its scale inside it, so it shares none in a range: "بين ألفين و3 آلاف". */
function settleThousands(sum: Sum, value: bigint): void {
  const scale = largestScale(value);
  if (scale > sum.largest) sum.largest = scale;
  settle(sum, scale);
}

/** The largest power of a thousand in a number of whole thousands, 1 in any other: 1,000 in 2,000 (Arabic "ألفان"). */
function largestScale(value: bigint): bigint {
  let scale = 1n;
  while (value % (scale * THOUSAND) === 0n) scale *= THOUSAND;
  return scale;
}

/** Add digits, which fit where a number starts or right after a large scale: the 400 of "2 thousand 400". */
export function addDigits(sum: Sum, value: bigint): boolean {
  if (sum.started && (sum.current !== 0n || value === 0n || value >= sum.room)) return false;
  sum.current = value;
  sum.room = 0n;
  sum.scales = [];
  sum.started = true;
  return true;
}

/** Multiply by a scale word, unless it does not fit; says whether it did. */
export function multiply(sum: Sum, scale: bigint): boolean {
  if (sum.current === 0n) return false;
  if (sum.productRoom !== null && sum.current * scale >= sum.productRoom) return false;
  if (scale === HUNDRED && sum.current >= HUNDRED) return false;
  sum.scales.push(scale);
  if (scale > sum.largest) sum.largest = scale;
  sum.current *= scale;
  sum.room = scale === HUNDRED ? HUNDRED : 0n;
  if (scale >= THOUSAND) settle(sum, scale);
  return true;
}

/** Add a scale word that stands for one of it, unless it does not fit: the "тысяча" of "миллион тысяча двести". */
export function addBareScale(sum: Sum, scale: bigint): boolean {
  if (sum.current !== 0n || (sum.started && scale >= sum.room)) return false;
  sum.current = 1n;
  sum.started = true;
  const fits = multiply(sum, scale);
  // "От двух до тысячи" is 2 to 1000: the thousand is no scale that the two numbers share.
  sum.scales = [];
  return fits;
}
