/** A numeral as printed, with the letters that are set to it without a space ("13th" is "13" and "th"). */
export interface NumeralToken {
  readonly kind: "numeral";
  readonly text: string;
  readonly setTo: string;
  /** Whether a full stop is set to it: "13." */
  readonly pointed: boolean;
}

/** A word in lower case. Words joined by a hyphen are words of their own. */
export interface WordToken {
  readonly kind: "word";
  readonly text: string;
  readonly capitalised: boolean;
  /** Whether a hyphen joins it to the word or numeral before it. */
  readonly joined: boolean;
}

/** A sign. Every dash that does not join two words is "-". */
export interface SignToken {
  readonly kind: "sign";
  readonly text: string;
}

export type Token = NumeralToken | WordToken | SignToken;

/** First code points of the digit sets that are read: Arabic-Indic, Persian, full-width. */
const DIGIT_SETS = [0x0660, 0x06f0, 0xff10];
const OTHER_DIGITS = /[٠-٩۰-۹０-９]/gu;
const OTHER_DIGIT = /[٠-٩۰-۹０-９]/u;
const EACH_DIGIT_SET = [/[0-9]/u, /[٠-٩]/u, /[۰-۹]/u, /[０-９]/u];
const SPACES = /[\s\u00a0\u2000-\u200a\u202f]+/gu;
/** Marks of writing direction and of width zero: they carry no meaning for a count. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
/** Signs of Arabic print and their twins. */
const ARABIC_SIGNS: Readonly<Record<string, string>> = { "،": ",", "؛": ";", "؟": "?", "٪": "%" };
/** Single quotation marks, which come in pairs around whole words; any other is an apostrophe. */
const SINGLE_QUOTES = /(?<=^|[ (])'(?! )([^']+)(?<! )'(?=$|[ .,;:)])/gu;
const DASHES = /[\u2012-\u2015\u2212]/gu;

/** Every digit as 0-9, every space as one plain space, every apostrophe and dash as the plain one, and Arabic signs as their Latin twins. */
export function plainText(wording: string): string {
  return wording
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(OTHER_DIGITS, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const zero = DIGIT_SETS.find((first) => code >= first && code <= first + 9) ?? code;
      return String(code - zero);
    })
    .replace(SPACES, " ")
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(SINGLE_QUOTES, '"$1"')
    .replace(/[\u2010\u2011]/gu, "-")
    .replace(/[،؛؟٪]/gu, (sign) => ARABIC_SIGNS[sign] ?? sign)
    .trim();
}

/** Whether digits of more than one set stand in one wording: no printer does that on purpose. */
export function mixesDigitSets(wording: string): boolean {
  if (!OTHER_DIGIT.test(wording)) return false;
  return EACH_DIGIT_SET.filter((set) => set.test(wording)).length > 1;
}

const NUMERAL = /[0-9]+(?:[.,'\u066b\u066c][0-9]+| [0-9]{3}(?![0-9]))*/uy;
/** Letters, or the ordinal sign of "13.º". */
const SET_TO = /\.?[ºª]|[\p{L}\p{M}]+/uy;
const WORD = /\p{L}[\p{L}\p{M}0-9']*\.?/uy;
const COMPARISON = /[<>]=/uy;
const HYPHEN_IN_WORD = /-(?=\p{L})/uy;
/** Quotation marks carry no meaning for a count. */
const SKIPPED = /[ "“”„«»]/u;

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function numeralAt(text: string, at: number): { token: NumeralToken; length: number } | null {
  const numeral = matchAt(NUMERAL, text, at);
  if (numeral === null) return null;
  const setTo = matchAt(SET_TO, text, at + numeral.length) ?? "";
  const length = numeral.length + setTo.length;
  const pointed = text.charAt(at + length) === ".";
  return {
    token: { kind: "numeral", text: numeral, setTo: setTo.replace(".", "").toLowerCase(), pointed },
    length: pointed ? length + 1 : length,
  };
}

function wordAt(text: string, at: number, joined: boolean): { token: WordToken; length: number } | null {
  const word = matchAt(WORD, text, at);
  if (word === null) return null;
  const lower = word.toLowerCase();
  const bare = lower.endsWith(".") ? lower.slice(0, -1) : lower;
  return {
    token: { kind: "word", text: bare, capitalised: !word.startsWith(lower.charAt(0)), joined },
    length: word.length,
  };
}

function signAt(text: string, at: number): { token: SignToken | null; length: number } {
  const sign = matchAt(COMPARISON, text, at) ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (SKIPPED.test(sign)) return { token: null, length: sign.length };
  return { token: { kind: "sign", text: sign.replace(DASHES, "-") }, length: sign.length };
}

/**
 * The words, numerals and signs of a wording (after `plainText`), in one pass. Full stops and commas at its end are
 * left out.
 *
 * "twenty-six people" → twenty, six (joined), people; "50–60" → 50, -, 60; "8p olice" → 8 set to "p", olice
 */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const isAfterWord = at > 0 && text.charAt(at - 1) !== " " && found.at(-1)?.kind !== "sign";
    const joined = isAfterWord && matchAt(HYPHEN_IN_WORD, text, at) !== null;
    if (joined) at += 1;
    const { token, length } = numeralAt(text, at) ?? wordAt(text, at, joined) ?? signAt(text, at);
    if (token !== null) found.push(token);
    at += length;
  }
  while (found.at(-1)?.kind === "sign" && /^[.,;:]$/u.test(found.at(-1)?.text ?? "")) found.pop();
  return found;
}

/** A token as printed, for sentences. */
export function printedToken(token: Token): string {
  if (token.kind !== "numeral") return token.text;
  return token.text + token.setTo + (token.pointed ? "." : "");
}

/** Tokens as printed, parted by spaces, from one index up to another. */
export function printedTokens(tokens: readonly Token[], from: number, to: number): string {
  return tokens.slice(from, to).map(printedToken).join(" ");
}
