/** A text in the spelling of a language table: letters that are printed in two ways are written in one. */
export function respelled(text: string, letters: ReadonlyMap<string, string>): string {
  if (letters.size === 0) return text;
  let spelled = "";
  for (const letter of text) spelled += letters.get(letter) ?? letter;
  return spelled;
}
