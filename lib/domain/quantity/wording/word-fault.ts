import { isForeignNumber, isForeignScale, isForeignUnit } from "./foreign";
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
  const { foreign, tableWords } = lexicon;
  const isForeign =
    !tableWords.has(text) && (isForeignScale(text, foreign) || isForeignNumber(text, foreign));
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

/** The noun after a number that counts several people at once, or null: the "families" of "two young families". */
function collectiveAt(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
  confirmed: ReadonlySet<string>,
): number | null {
  let at = lexicon.links.has(tokens[from]?.text ?? "") ? from + 1 : from;
  while (lexicon.modifiers.has(tokens[at]?.text ?? "") && !lexicon.collectives.has(tokens[at]?.text ?? ""))
    at += 1;
  const noun = tokens[at]?.text ?? "";
  return lexicon.collectives.has(noun) && !confirmed.has(noun) ? at : null;
}

/**
 * Whether the number may be the year of what follows: "2022 protests". Before people and what befell them it is a
 * count, as it is alone: "1950 detained".
 */
function isYearOf(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
  confirmed: ReadonlySet<string>,
): boolean {
  const [year, next] = [tokens[from - 1], tokens[from]];
  if (year?.kind !== "numeral" || !/^(?:19|20)[0-9]{2}$/u.test(year.text) || next?.kind !== "word")
    return false;
  const { modifiers, followers, determiners, links, scales, hedgesAfter, stoppers } = lexicon;
  const isKnown = [modifiers, followers, determiners, links, scales, confirmed].some((known) =>
    known.has(next.text),
  );
  return (
    !isKnown && phraseAt(hedgesAfter, tokens, from) === null && phraseAt(stoppers, tokens, from) === null
  );
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
  const collective = collectiveAt(tokens, from, lexicon, confirmed);
  if (collective !== null) return refuse("unclear", printedTokens(tokens, 0, collective + 1));
  if (isYearOf(tokens, from, lexicon, confirmed)) return refuseStart("date");
  // What is a word of its own, though it looks like a number word, has its own reason: "двадцать пятая".
  const isCardinal = phraseAt(lexicon.cardinals, tokens, from) !== null;
  if (isCardinal || phraseAt(lexicon.stoppers, tokens, from) !== null) return null;
  const isMisprint = tokens[from - 1]?.kind === "word" && isLikeNumberWord(next.text, lexicon, confirmed);
  return isMisprint ? refuseStart("misprint") : null;
}
