import { type QuantityRead, readCounted } from "./counted";
import type { Lexicon } from "./lexicon";
import { type Refusal, refuse } from "./refusal";
import { stopperAt } from "./tail";
import { printedTokens, type Token } from "./tokens";
import { readNobody, readNoFigure, readNounPhrase, readVague } from "./uncounted";

/** In the order in which they are tried; the first that knows the wording decides. */
const READERS = [readNoFigure, readCounted, readVague, readNobody, readNounPhrase];

/** Why no reader knew the wording: the part of it that stands in the way of a count, or that there is no number. */
function unknownWording(tokens: readonly Token[], lexicon: Lexicon, confirmed: ReadonlySet<string>): Refusal {
  const stoppers = tokens.flatMap((_, at) => stopperAt(tokens, at, lexicon, confirmed) ?? []);
  const telling = stoppers.find(({ code }) => code !== "two quantities");
  if (telling !== undefined) return telling;
  return refuse(stoppers.length === 0 ? "no number" : "unclear", printedTokens(tokens, 0, tokens.length));
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
