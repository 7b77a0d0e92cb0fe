import { compoundParts } from "./compound";
import type { Lexicon } from "./lexicon";
import { withPrefixesApart } from "./prefixes";
import { respelled } from "./spelling";
import { type NumeralToken, type Token, tokens, type WordToken } from "./tokens";

/** A text with every word by itself; prefixes are looked for in the spelling of the table. */
function wordsApart(text: string, { elisions, letters, prefixes, tableWords }: Lexicon): string {
  const inFull = withoutElisions(text, elisions);
  return prefixes.length === 0 ? inFull : withPrefixesApart(respelled(inFull, letters), prefixes, tableWords);
}

/** A text with its elided words in full: "plus d'un million" and "plus d'1 million" have "de un" and "de 1". */
function withoutElisions(text: string, elisions: ReadonlyMap<string, string>): string {
  if (elisions.size === 0) return text;
  return text.replace(/(?<![\p{L}\p{M}0-9'])(\p{L}+)'/gu, (printed, short: string) => {
    const word = elisions.get(short.toLowerCase());
    return word === undefined ? printed : `${word} `;
  });
}

function isCountSuffix(token: Token, before: Token | undefined, lexicon: Lexicon): boolean {
  if (token.kind !== "word" || !token.joined || before?.kind !== "numeral") return false;
  return lexicon.countSuffixes.has(token.text);
}

function numeralInWriting(token: NumeralToken, lexicon: Lexicon): readonly Token[] {
  const setTo = respelled(token.setTo, lexicon.letters);
  if (lexicon.countSuffixes.has(setTo)) return [{ ...token, setTo: "" }];
  if (!lexicon.numerals.unitSuffixes?.includes(setTo)) return [{ ...token, setTo }];
  const unit = { kind: "word", text: setTo, capitalised: false, joined: true } as const;
  return [{ ...token, setTo: "", pointed: false }, unit];
}

/** The "und" of "hundertundeins" says nothing more, and no "und" of "zwischen hundertundeins und zweihundert". */
function isJoinerAfterScale(part: string, before: string | undefined, lexicon: Lexicon): boolean {
  return lexicon.numberJoiners.includes(part) && lexicon.scales.has(before ?? "");
}

function wordsInWriting(token: WordToken, lexicon: Lexicon): readonly Token[] {
  const text = respelled(token.text, lexicon.letters);
  if (text === "") return [];
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  if (token.capitalised && lexicon.table.capitals?.includes(capital)) return [{ ...token, text: capital }];
  const parts = lexicon.compoundParts.size > 0 ? compoundParts(text, lexicon.compoundParts) : null;
  if (parts === null) return [{ ...token, text }];
  const numbers = parts.filter((part, index) => !isJoinerAfterScale(part, parts[index - 1], lexicon));
  return numbers.map((part, index) => ({ ...token, text: part, joined: token.joined && index === 0 }));
}

/**
 * The tokens of a wording as its language table writes them: in its spelling, without the endings that say nothing
 * ("26-ти" is 26), with elided words in full, prefixes apart, and numbers that are printed as one word in their parts.
 */
export function preparedTokens(text: string, lexicon: Lexicon): readonly Token[] {
  const found: Token[] = [];
  for (const token of tokens(wordsApart(text, lexicon))) {
    if (token.kind === "numeral") found.push(...numeralInWriting(token, lexicon));
    else if (token.kind === "sign") found.push(token);
    else if (!isCountSuffix(token, found.at(-1), lexicon)) found.push(...wordsInWriting(token, lexicon));
  }
  return found;
}
