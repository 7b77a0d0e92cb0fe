import type { QuantityRead } from "./counted";
import { type ForeignWords, factorInNoun } from "./foreign";
import { readNumeral, wholeValue } from "./numeral";
import { type Refusal, refuse } from "./refusal";

/** Separators that group digits in every language. A point or a comma may be a decimal sign, so it is read only twice. */
const SAFE_SEPARATORS = [" ", "'", "\u066c"];
const REPEATED_SEPARATORS = [".", ","];
const NUMERAL = /^[0-9]+(?:[.,' \u066c][0-9]+)*$/u;

function separatorsOf(numeral: string): readonly string[] {
  const repeated = REPEATED_SEPARATORS.filter((sign) => numeral.split(sign).length > 2);
  return [...SAFE_SEPARATORS, ...repeated];
}

/** The wording without the noun that the reader confirmed, which may stand before or after the numeral. No noun has a digit or a "+". */
function withoutNoun(text: string, noun: string): string {
  if (noun === "" || /[\p{N}\p{S}]/u.test(noun)) return text;
  if (text.endsWith(noun)) return text.slice(0, -noun.length).trim();
  return text.startsWith(`${noun} `) ? text.slice(noun.length).trim() : text;
}

/**
 * The fallback for a language without a table (domain page, section 3): one numeral and nothing else but a confirmed
 * noun. Both texts are as `plainText` leaves them, in lower case. `foreign` holds the words that are no nouns.
 *
 * "225" → 225; "9 900" → 9900; "1.234.567" → 1234567; "1.000" → refused, since the point may be a decimal sign
 */
export function readBareNumeral(
  text: string,
  noun: string,
  language: string,
  foreign: ForeignWords,
): QuantityRead | Refusal {
  const factor = factorInNoun(noun, foreign);
  if (factor !== null) return refuse("other language", factor);
  const numeral = withoutNoun(text, noun);
  if (!NUMERAL.test(numeral)) return refuse("language not covered", language);
  const amount = readNumeral(
    { kind: "numeral", text: numeral, setTo: "", pointed: false },
    {
      groupSeparators: separatorsOf(numeral),
      decimalSeparators: [],
      ordinalSuffixes: [],
      multipliers: {},
    },
  );
  if ("outcome" in amount) return amount;
  const value = wholeValue(amount);
  if (value === null || value > BigInt(Number.MAX_SAFE_INTEGER)) return refuse("too large", numeral);
  return { outcome: "read", quantity: { kind: "exact", n: Number(value) } };
}
