import type { Lexicon } from "./lexicon";
import { stopperAt } from "./tail";
import type { Token } from "./tokens";

/** The index of the last word of the noun phrase that starts at a token: the "officers" of "law enforcement officers". */
export function headOfNounPhrase(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
  confirmed: ReadonlySet<string>,
): number {
  const { capitalised } = lexicon.table.nouns;
  let at = from;
  for (let token = tokens[at]; token?.kind === "word"; token = tokens[at]) {
    const isName = token.capitalised && !capitalised && stopperAt(tokens, at, lexicon, confirmed) === null;
    if (!isName && !lexicon.modifiers.has(token.text) && !confirmed.has(token.text)) break;
    at += 1;
  }
  return at - 1;
}

export function endsNounPhrase(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined) return true;
  return token.kind === "sign" ? token.text === "," || token.text === "(" : lexicon.followers.has(token.text);
}
