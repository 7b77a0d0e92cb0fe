/**
 * The known parts that a word is made of, from its start to its end, or null where it is not made of them. Of several
 * ways, the one with the longest first part.
 *
 * compoundParts("zweihundertfünfzig", the German number words) → zwei, hundert, fünfzig
 */
export function compoundParts(word: string, parts: ReadonlySet<string>): readonly string[] | null {
  // For every place in the word, from the back: the parts of the rest of the word, or null where it has none.
  const rests: (readonly string[] | null)[] = new Array(word.length).fill(null);
  rests.push([]);
  for (let at = word.length - 1; at >= 0; at -= 1) {
    for (let end = word.length; end > at && rests[at] === null; end -= 1) {
      const rest = rests[end] ?? null;
      const part = word.slice(at, end);
      if (rest !== null && parts.has(part)) rests[at] = [part, ...rest];
    }
  }
  return rests[0] ?? null;
}
