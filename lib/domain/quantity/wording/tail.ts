import type { Hedge } from "../languages/language-table";
import { isDateAt } from "./date";
import type { Lexicon } from "./lexicon";
import { readNumeral } from "./numeral";
import { isOneMore } from "./one-more";
import { phraseAt } from "./phrase-book";
import { type Refusal, refuse } from "./refusal";
import { printedToken, printedTokens, type Token } from "./tokens";
import { faultAfterNumber, wordFault } from "./word-fault";

/** What follows the number: at most a hedge ("or more") and words that leave the number as it is. */
export interface TailRead {
  readonly outcome: "tail";
  readonly hedge: Hedge | null;
}

/** Signs that may stand among the words after a number. */
const HARMLESS_SIGNS = new Set([",", ";", ":", "(", ")", "-", "/", "."]);

/** The largest number that a printed share is of: "3/10" is a share, "12/13" are two counts. */
const LARGEST_SHARE = 10;

/**
 * A slash between two numerals, which is never read. It may part a share or two counts, and the sentence says what is
 * more likely; "10/15" is no range either, since a slash says neither "to" nor "or".
 */
function slashFault(tokens: readonly Token[], at: number): Refusal | null {
  const [over, slash, under] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (slash?.text !== "/" || over?.kind !== "numeral" || under?.kind !== "numeral") return null;
  const isPlain = /^[0-9]+$/u.test(over.text + under.text);
  const isShare = isPlain && Number(over.text) < Number(under.text) && Number(under.text) <= LARGEST_SHARE;
  return refuse(isShare ? "fraction" : "two quantities", printedTokens(tokens, at - 1, at + 2));
}

/** A word that a hyphen joins to a numeral makes one word with it: "13-й", "10-этажный". */
function isJoinedToNumeral(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === "word" && token.joined && tokens[at - 1]?.kind === "numeral";
}

function isOrdinalEnding(tokens: readonly Token[], at: number, { numerals }: Lexicon): boolean {
  return isJoinedToNumeral(tokens, at) && numerals.ordinalSuffixes.includes(tokens[at]?.text ?? "");
}

/** The refusal of a numeral that is an ordinal by itself: the "13e" of "le 13e mort". */
function ordinalAt(token: Token, { numerals }: Lexicon): Refusal | null {
  if (token.kind !== "numeral") return null;
  const amount = readNumeral(token, numerals);
  return "outcome" in amount && amount.code === "ordinal" ? amount : null;
}

/** Whether a number starts at a token, in digits or in words; an article alone is none. */
export function isNumberAt(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (token?.kind === "numeral" || lexicon.scales.has(token?.text ?? "")) return true;
  const { cardinals, setPhrases, roughly, fractions } = lexicon;
  return [cardinals, setPhrases, roughly, fractions].some(
    (book) => phraseAt<unknown>(book, tokens, at) !== null,
  );
}

/**
 * Whether a noun that holds a number is what is counted: "شرطيين" alone are two policemen, but in "ستة شرطيين" and in
 * "قتيلان شرطيان" it says who.
 */
function isCountedNoun(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (!lexicon.plural.has(tokens[at]?.text ?? "")) return false;
  return lexicon.modifiers.has(tokens[at - 1]?.text ?? "") || isNumberAt(tokens, at - 1, lexicon);
}

/**
 * Why a token can't stand beside a count, or null. It stops at what makes the number something else (a date, a
 * share, an age …), at a second number, at signs without a known meaning, and at words that look like a misprinted
 * scale word ("5 milion").
 */
export function stopperAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  confirmed: ReadonlySet<string>,
): Refusal | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (isDateAt(tokens, at, lexicon.table.months)) return refuse("date", printedToken(token));
  const slashed = slashFault(tokens, at);
  if (slashed !== null) return slashed;
  if (isOrdinalEnding(tokens, at, lexicon)) return refuse("ordinal", printedTokens(tokens, at - 1, at + 1));
  const ordinal = ordinalAt(token, lexicon);
  if (ordinal !== null) return ordinal;
  const stopper = phraseAt(lexicon.stoppers, tokens, at);
  if (stopper !== null) return refuse(stopper.value, printedTokens(tokens, at, at + stopper.length));
  const isNumber = isNumberAt(tokens, at, lexicon) && !isCountedNoun(tokens, at, lexicon);
  if (isNumber || phraseAt(lexicon.vague, tokens, at) !== null) {
    return refuse("two quantities", printedToken(token));
  }
  if (token.kind !== "word") return HARMLESS_SIGNS.has(token.text) ? null : refuse("unclear", token.text);
  if (isJoinedToNumeral(tokens, at)) return refuse("unclear", printedTokens(tokens, at - 1, at + 1));
  if (isOneMore(tokens, at, lexicon)) return refuse("two quantities", token.text);
  return wordFault(token, lexicon, confirmed);
}

/** The first token from an index on that can't stand beside a count, or null. */
export function firstStopper(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
  confirmed: ReadonlySet<string>,
): Refusal | null {
  for (let at = from; at < tokens.length; at += 1) {
    const stopper = stopperAt(tokens, at, lexicon, confirmed);
    if (stopper !== null) return stopper;
  }
  return null;
}

/** Whether a word leads to the place of those counted: "à" before a name. */
function leadsToPlace(tokens: readonly Token[], at: number, { table }: Lexicon): boolean {
  const [joiner, name] = [tokens[at], tokens[at + 1]];
  if (name?.kind !== "word" || !name.capitalised) return false;
  return table.placeJoiners?.includes(joiner?.text ?? "") === true;
}

/** Whether a tail may not start with this token: a dash, a slash, "or" or a word for one leads to another number. */
function startsBadly(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === "numeral" || leadsToPlace(tokens, at, lexicon)) return false;
  const { numberJoiners, rangeJoiners } = lexicon.table;
  if (token.kind === "sign") return token.text !== "," && token.text !== "(";
  if (lexicon.ones.has(token.text)) return true;
  return numberJoiners.includes(token.text) || rangeJoiners.includes(token.text);
}

/** The words after a number, up to its end: the hedge among them, or why they can't be there. */
export function readTail(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
  confirmed: ReadonlySet<string>,
): TailRead | Refusal {
  const fault = faultAfterNumber(tokens, from, lexicon, confirmed);
  if (fault !== null) return fault;
  const first = phraseAt(lexicon.hedgesAfter, tokens, from);
  const hedge = first?.value ?? null;
  let at = from + (first?.length ?? 0);
  if (startsBadly(tokens, at, lexicon)) {
    return firstStopper(tokens, at, lexicon, confirmed) ?? refuse("unclear", tokens[at]?.text ?? "");
  }
  while (at < tokens.length) {
    const later = phraseAt(lexicon.hedgesAfter, tokens, at);
    if (later !== null && (hedge !== null || at + later.length < tokens.length)) {
      return refuse("unclear", tokens.slice(at).map(printedToken).join(" "));
    }
    if (later !== null) return { outcome: "tail", hedge: later.value };
    const toldDead = phraseAt(lexicon.toldDead, tokens, at);
    const stopper = toldDead === null ? stopperAt(tokens, at, lexicon, confirmed) : null;
    if (stopper !== null) return stopper;
    at += (toldDead ?? phraseAt(lexicon.together, tokens, at))?.length ?? 1;
  }
  return { outcome: "tail", hedge };
}
