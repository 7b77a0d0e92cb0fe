/** How a case of a Slavic language spells whole numbers: what the rules of its grammar do not give is listed. */
export interface Spelling {
  readonly zero: string;
  /** One to nineteen, from index 1 on. */
  readonly small: readonly string[];
  /** Twenty to ninety, from index 2 on. */
  readonly tens: readonly string[];
  /** One hundred to nine hundred, from index 1 on. */
  readonly hundreds: readonly string[];
  /** One and two thousands take another form of one and two where "thousand" is feminine. */
  readonly oneThousand: string;
  readonly two: string;
  /** The forms of "thousand" after two to four, and after five and more. */
  readonly few: string;
  readonly many: string;
}

function belowThousand(n: number, { small, tens, hundreds }: Spelling): string[] {
  const rest = n % 100;
  const parts = [hundreds[Math.floor(n / 100)], rest < 20 ? small[rest] : tens[Math.floor(rest / 10)]];
  if (rest >= 20) parts.push(small[rest % 10]);
  return parts.filter((part): part is string => part !== undefined && part !== "");
}

/** A whole number below ten thousand in words; one thousand stands without its one. */
export function spell(n: number, spelling: Spelling): string {
  if (n === 0) return spelling.zero;
  const thousands = Math.floor(n / 1_000);
  const counted = thousands === 2 ? spelling.two : (spelling.small[thousands] ?? "");
  const form = thousands < 5 ? spelling.few : spelling.many;
  const above = thousands === 0 ? "" : thousands === 1 ? spelling.oneThousand : `${counted} ${form}`;
  return [above, ...belowThousand(n % 1_000, spelling)].filter((part) => part !== "").join(" ");
}

/** A list of words parted by spaces, from an index on, so that a number finds its own word. */
export function from(index: number, list: string): readonly string[] {
  return [...new Array<string>(index).fill(""), ...list.split(" ")];
}
