import type { LanguageTable } from "../languages/language-table";
import { type Refusal, refuse } from "./refusal";
import type { NumeralToken } from "./tokens";

/** A number not yet multiplied out: digits / 10^decimals × unit. Exact, whatever its size. */
export interface Amount {
  readonly digits: bigint;
  readonly decimals: number;
  /** What the scale words after it multiply it by; 1 without any. */
  readonly unit: bigint;
}

/** The whole number that an amount comes to, or null where it is not whole: 1.5 × 1,000 is 1,500. */
export function wholeValue({ digits, decimals, unit }: Amount): bigint | null {
  const divisor = 10n ** BigInt(decimals);
  const product = digits * unit;
  return product % divisor === 0n ? product / divisor : null;
}

/** An amount of a fraction with a few decimals: amountOfFraction(1.5) → 15 / 10. */
export function amountOfFraction(value: number): Amount {
  const [whole = "", decimals = ""] = String(value).split(".");
  return { digits: BigInt(whole + decimals), decimals: decimals.length, unit: 1n };
}

/** The digits without separators where every group after the first has three digits, or null. */
function ungrouped(text: string, separators: readonly string[]): string | null {
  if (/^(?:0|[1-9][0-9]*)$/u.test(text)) return text;
  const separator = separators.find((sign) => text.includes(sign));
  if (separator === undefined) return null;
  const [first = "", ...rest] = text.split(separator);
  const isGrouped = /^[1-9][0-9]{0,2}$/u.test(first) && rest.every((group) => /^[0-9]{3}$/u.test(group));
  return isGrouped ? first + rest.join("") : null;
}

function setToFault(token: NumeralToken, { ordinalSuffixes }: LanguageTable["numerals"]): Refusal {
  const printed = token.text + token.setTo;
  return ordinalSuffixes.includes(token.setTo) ? refuse("ordinal", printed) : refuse("misprint", printed);
}

/** "5constructor" names a property that every object has, so only the table's own are looked at. */
function multiplierOf(letters: string, { multipliers }: LanguageTable["numerals"]): number | undefined {
  return Object.hasOwn(multipliers, letters) ? multipliers[letters] : undefined;
}

/**
 * The amount of one numeral in a language.
 *
 * English: "1,000" and "10 000" and "5k" are whole; "1.5" keeps its decimal for a scale word to lift; "1,00", "007"
 * and "1.2.3" are refused for their separators, "13th" as an ordinal, "8p" as a misprint.
 */
export function readNumeral(token: NumeralToken, numerals: LanguageTable["numerals"]): Amount | Refusal {
  const unit = token.setTo === "" ? 1 : multiplierOf(token.setTo, numerals);
  if (unit === undefined) return setToFault(token, numerals);
  if (token.pointed && token.setTo === "" && numerals.ordinalPoint)
    return refuse("ordinal", `${token.text}.`);
  const decimal = numerals.decimalSeparators.find((sign) => token.text.includes(sign));
  const [whole = "", fraction = "", ...more] =
    decimal === undefined ? [token.text] : token.text.split(decimal);
  const digits = ungrouped(whole, numerals.groupSeparators);
  if (digits === null || more.length > 0 || !/^[0-9]*$/u.test(fraction)) {
    return refuse("separators", token.text);
  }
  return { digits: BigInt(digits + fraction), decimals: fraction.length, unit: BigInt(unit) };
}
