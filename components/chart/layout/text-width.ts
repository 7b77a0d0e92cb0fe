/** Widths in em, measured roughly from Inter; the drawing is laid out on a server that has no fonts to ask. */
const NARROW = /[ .,:;'’|!iljtfrI()[\]-]/;
const BROAD = /[mwMW@—…]/;

/** About how wide a text is in Inter, in pixels; errs on the wide side so that labels keep apart. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += emOf(character);
  return em * size;
}

function emOf(character: string): number {
  if (NARROW.test(character)) return 0.34;
  if (BROAD.test(character)) return 0.9;
  if (/[0-9+~×]/.test(character)) return 0.64;
  if (/[A-Z]/.test(character)) return 0.7;
  return character.charCodeAt(0) < 0x400 ? 0.58 : 0.68;
}

/** Breaks a text at spaces into lines of at most `width` pixels; what does not fit in `most` lines ends in "…". */
export function wrapText(
  text: string,
  size: number,
  width: number,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (lines.length + 1 === most) return [...lines, `${line}…`];
    lines.push(line);
    line = word;
  }
  return [...lines, line];
}
