import { isArticleBeforeScale, readArticleSum, readSum } from "./number-sum";
import { type NumberRead, type NumberWords, plainAmount, scaleAt, scaleOfDecimalsAt } from "./number-words";
import { type Amount, readNumeral } from "./numeral";
import { phraseAt } from "./phrase-book";
import { type Refusal, refuse } from "./refusal";
import { printedTokens, type Token } from "./tokens";

/**
 * A number with decimals needs a scale word to lift them: "1.5 thousand". Without one, three decimals may be a
 * group of thousands in foreign style ("1.000"), so the sentence speaks of the separators.
 */
function readLifted(
  amount: Amount,
  tokens: readonly Token[],
  at: number,
  next: number,
  words: NumberWords,
): NumberRead | Refusal {
  const scales = amount.unit === 1n ? risingScales(tokens, next, words) : [amount.unit];
  const mayBeGroups = amount.decimals === 3 && (scales.length === 0 || words.numerals.decimalMayGroup);
  if (mayBeGroups) return refuse("separators", tokens[at]?.text ?? "");
  return {
    outcome: "number",
    amount: { ...amount, unit: scales.reduce((product, scale) => product * scale, 1n) },
    scales,
    largest: scales.at(-1) ?? 1n,
    next: amount.unit === 1n ? next + scales.length : next,
    rough: false,
  };
}

/** The scale words from a token on, each larger than the one before: "полтора десятка тысяч". */
function risingScales(tokens: readonly Token[], from: number, words: NumberWords): readonly bigint[] {
  const found: bigint[] = [];
  for (let scale = scaleOfDecimalsAt(tokens, from, words); scale !== null && scale > (found.at(-1) ?? 0n); ) {
    found.push(scale);
    scale = scaleOfDecimalsAt(tokens, from + found.length, words);
  }
  return found;
}

/** A number in words that is no sum of its parts: "a couple", "une trentaine", "полторы тысячи". */
function readSetNumber(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): NumberRead | Refusal | null {
  const rough = phraseAt(words.roughly, tokens, at);
  const set = rough ?? phraseAt(words.setPhrases, tokens, at);
  if (set !== null) {
    const next = at + set.length;
    if (scaleAt(tokens, next, words) !== null) return refuse("unclear", printedTokens(tokens, at, next + 1));
    const amount = plainAmount(BigInt(set.value));
    return { outcome: "number", amount, scales: [], largest: 1n, next, rough: rough !== null };
  }
  const fraction = phraseAt(words.fractions, tokens, at);
  return fraction === null ? null : readLifted(fraction.value, tokens, at, at + fraction.length, words);
}

/**
 * The number that starts at a token, in digits, words or both; null where none starts there. It ends where its parts
 * stop fitting: "two hundred five six" is 205, and the caller finds the "six" left over.
 *
 * "1,000" → 1 000; "a thousand" → 1 000; "two dozen" → 24; "1.5 thousand" → 1 500; "fifteen hundred" → 1 500;
 * "2 thousand 400" → 2 400; Russian "полторы тысячи" → 1 500
 */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): NumberRead | Refusal | null {
  if (isArticleBeforeScale(tokens, at, words)) return readArticleSum(tokens, at, words);
  const token = tokens[at];
  if (token?.kind !== "numeral") {
    return readSetNumber(tokens, at, words) ?? readSum(tokens, at, words);
  }
  const amount = readNumeral(token, words.numerals);
  if ("outcome" in amount) return amount;
  if (amount.decimals > 0 || amount.unit !== 1n) return readLifted(amount, tokens, at, at + 1, words);
  return readSum(tokens, at, words);
}
