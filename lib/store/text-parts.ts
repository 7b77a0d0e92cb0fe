/**
 * Takes a text apart that the database put together with `|` between. The last part is all that is left, and may hold
 * the sign itself.
 * @throws RangeError where there are fewer parts
 * @example partsOf("1|2|a|b", 3) // ["1", "2", "a|b"]
 */
export function partsOf(text: string, count: number): string[] {
  const parts: string[] = [];
  let from = 0;
  while (parts.length < count - 1) {
    const to = text.indexOf("|", from);
    if (to === -1) throw new RangeError(`"${text}" has ${parts.length + 1} parts where ${count} must be`);
    parts.push(text.slice(from, to));
    from = to + 1;
  }
  parts.push(text.slice(from));
  return parts;
}

/** A part that is empty where the database holds NULL. */
export function orNull(part: string | undefined): string | null {
  return part || null;
}

export function countOrNull(part: string | undefined): bigint | null {
  return part ? BigInt(part) : null;
}

/** Milliseconds since 1970. */
export function timeOrNull(part: string | undefined): Date | null {
  return part ? new Date(Number(part)) : null;
}

/**
 * A column that is never NULL.
 * @throws RangeError naming the column
 */
export function filled(value: string | null | undefined, column: string): string {
  if (value == null) throw new RangeError(`${column} is empty where a text must stand`);
  return value;
}
