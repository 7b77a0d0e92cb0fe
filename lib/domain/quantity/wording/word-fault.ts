import { isForeignScale, isForeignUnit } from "./foreign";
import type { Lexicon } from "./lexicon";
import { isOneKeyAway, mixesAlphabets } from "./misprint";
import { phraseAt } from "./phrase-book";
import { type Refusal, type RefusalCode, refuse } from "./refusal";
import { printedTokens, type Token, type WordToken } from "./tokens";

function isLikeScale(word: string, lexicon: Lexicon): boolean {
  return lexicon.misprintable.some((known) => isOneKeyAway(word, known));
}

function isLikeNumberWord(word: string, lexicon: Lexicon, confirmed: ReadonlySet<string>): boolean {
  if (confirmed.has(word) || lexicon.modifiers.has(word)) return false;
  return lexicon.numberWords.some((known) => isOneKeyAway(word, known));
}

/** A word in letters that the language is not written in. One with a capital may be a name. */
function isInOtherLetters({ text, capitalised }: WordToken, { script }: Lexicon): boolean {
  return !capitalised && !script.test(text);
}

/** Why an unknown word can't stand beside a count, or null: a misprint, or a word of another language. */
export function wordFault(
  token: WordToken,
  lexicon: Lexicon,
  confirmed: ReadonlySet<string>,
): Refusal | null {
  const { text } = token;
  if (confirmed.has(text) || lexicon.modifiers.has(text)) return null;
  if (/[0-9]/u.test(text) || mixesAlphabets(text) || isLikeScale(text, lexicon)) {
    return refuse("misprint", text);
  }
  // The factor may stand further on: "2 с половиной миллиона".
  const isForeign = !lexicon.tableWords.has(text) && isForeignScale(text, lexicon.foreign);
  return isForeign || isInOtherLetters(token, lexicon) ? refuse("other language", text) : null;
}

/** Whether one or two words of another language hide a factor, or make the number no count: "6 de enero". */
function isForeign(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (isLikeScale(tokens[at]?.text ?? "", lexicon)) return false;
  const isOwn = (words: readonly Token[]) => words.every(({ text }) => lexicon.tableWords.has(text));
  return [tokens.slice(at, at + 1), tokens.slice(at, at + 2)]
    .filter((words) => !isOwn(words))
    .map((words) => words.map(({ text }) => text).join(" "))
    .some((phrase) => isForeignScale(phrase, lexicon.foreign) || isForeignUnit(phrase, lexicon.foreign));
}

/** Why a word can't stand right after the number: a month makes it a date, "5 k" and a foreign "thousand" hide a factor. */
export function faultAfterNumber(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
  confirmed: ReadonlySet<string>,
): Refusal | null {
  const next = tokens[from];
  if (next?.kind !== "word") return null;
  const refuseStart = (code: RefusalCode) => refuse(code, printedTokens(tokens, 0, from + 1));
  if (lexicon.table.months.includes(next.text)) return refuseStart("date");
  if (Object.hasOwn(lexicon.numerals.multipliers, next.text)) return refuseStart("misprint");
  if (isForeign(tokens, from, lexicon)) return refuse("other language", next.text);
  // What is a word of its own, though it looks like a number word, has its own reason: "двадцать пятая".
  const isCardinal = phraseAt(lexicon.cardinals, tokens, from) !== null;
  if (isCardinal || phraseAt(lexicon.stoppers, tokens, from) !== null) return null;
  const isMisprint = tokens[from - 1]?.kind === "word" && isLikeNumberWord(next.text, lexicon, confirmed);
  return isMisprint ? refuseStart("misprint") : null;
}
