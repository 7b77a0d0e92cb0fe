/** The phrases of a list that is parted by commas and may run over lines: phrases("a few, some") → two. */
export function phrases(list: string): readonly string[] {
  return list
    .split(",")
    .map((phrase) => phrase.trim().replace(/\s+/gu, " "))
    .filter((phrase) => phrase !== "");
}

/** The words of a list that is parted by spaces: words("man woman child") → three. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

/**
 * Number words by their number. Each line is a number and its forms, parted by spaces; "_" joins the words of a phrase.
 *
 * numberWords("2 два две\n80 quatre_vingt") → { два: 2, две: 2, "quatre vingt": 80 }
 *
 * @throws Error for a line that starts with no number, and for a form that two numbers claim.
 */
export function numberWords(list: string): Readonly<Record<string, number>> {
  const found = new Map<string, number>();
  for (const line of list.trim().split("\n")) {
    const [number = "", ...forms] = words(line);
    const value = Number(number);
    if (!Number.isFinite(value))
      throw new Error(`"${line.trim()}" starts with no number. Put the number first.`);
    for (const form of forms) {
      const phrase = form.replaceAll("_", " ");
      if ((found.get(phrase) ?? value) !== value) {
        throw new Error(`"${phrase}" is both ${found.get(phrase)} and ${value}. Keep one.`);
      }
      found.set(phrase, value);
    }
  }
  return Object.fromEntries(found);
}

/** Every stem with every ending, both parted by spaces; "_" is the empty ending: inflected("перв", "ый ая") → two. */
export function inflected(stems: string, endings: string): readonly string[] {
  return words(stems).flatMap((stem) => words(endings).map((ending) => stem + ending.replace("_", "")));
}
