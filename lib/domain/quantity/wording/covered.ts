import { type QuantityRead, readCounted } from "./counted";
import type { Lexicon } from "./lexicon";
import { readNumberOrRange } from "./range";
import { type Refusal, refuse } from "./refusal";
import { stopperAt } from "./tail";
import { printedTokens, type Token } from "./tokens";
import { readNobody, readNoFigure, readNounPhrase, readVague } from "./uncounted";

/** In the order in which they are tried; the first that knows the wording decides. */
const READERS = [readNoFigure, readCounted, readVague, readNobody, readNounPhrase];

/** How many numbers stand in a wording; a range is one. */
function countNumbers(tokens: readonly Token[], lexicon: Lexicon, confirmed: ReadonlySet<string>): number {
  const opening = { outcome: "opening", hedge: null, range: null, governs: false } as const;
  let count = 0;
  for (let next = 0; next < tokens.length; ) {
    const found = readNumberOrRange({ ...opening, next }, tokens, lexicon, confirmed);
    const isFound = found !== null && found.outcome !== "unreadable";
    if (isFound) count += 1;
    next = isFound ? found.next : next + 1;
  }
  return count;
}

/** Why no reader knew the wording: the part of it that stands in the way of a count, or that there is no number. */
function unknownWording(tokens: readonly Token[], lexicon: Lexicon, confirmed: ReadonlySet<string>): Refusal {
  const stoppers = tokens.flatMap((_, at) => stopperAt(tokens, at, lexicon, confirmed) ?? []);
  const telling = stoppers.find(({ code }) => code !== "two quantities");
  if (telling !== undefined) return telling;
  const text = printedTokens(tokens, 0, tokens.length);
  if (stoppers.length === 0) return refuse("no number", text);
  return refuse(countNumbers(tokens, lexicon, confirmed) > 1 ? "two quantities" : "unclear", text);
}

/** The quantity of a wording in a language that has a table. */
export function readCovered(
  tokens: readonly Token[],
  lexicon: Lexicon,
  confirmed: ReadonlySet<string>,
): QuantityRead | Refusal {
  for (const reader of READERS) {
    const read = reader(tokens, lexicon, confirmed);
    if (read !== null) return read;
  }
  return unknownWording(tokens, lexicon, confirmed);
}
