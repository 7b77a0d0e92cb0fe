import type { Token } from "./tokens";

const DATE_SIGNS = ["-", "/"];

function isNumeral(token: Token | undefined): boolean {
  return token?.kind === "numeral";
}

/** "6 January", "6. Januar", "January 2022": a month beside a numeral, and that numeral. */
function isMonthBesideNumeral(tokens: readonly Token[], at: number, months: readonly string[]): boolean {
  const isMonth = (token: Token | undefined) => token?.kind === "word" && months.includes(token.text);
  if (isNumeral(tokens[at])) return isMonth(tokens[at + 1]);
  return isMonth(tokens[at]) && (isNumeral(tokens[at - 1]) || isNumeral(tokens[at + 1]));
}

/** "06.01.2022", "6.1.", and three numerals joined by one sign: "2022-01-06", "6/1/2022". */
function isDayMonthYear(tokens: readonly Token[], at: number): boolean {
  const [first, sign, second, sameSign, third] = tokens.slice(at, at + 5);
  if (first?.kind !== "numeral") return false;
  if (/^[0-9]{1,2}\.[0-9]{1,2}\.(?:[0-9]{2}){1,2}$/u.test(first.text)) return true;
  if (first.pointed && /^[0-9]{1,2}\.[0-9]{1,2}$/u.test(first.text)) return true;
  const isJoined = sign?.kind === "sign" && sign.text === sameSign?.text && DATE_SIGNS.includes(sign.text);
  return isJoined && isNumeral(second) && isNumeral(third);
}

/** "2021-2022": two years joined by a dash. */
function isSpanOfYears(tokens: readonly Token[], at: number): boolean {
  const isYear = (token: Token | undefined) =>
    token?.kind === "numeral" && /^(?:19|20)[0-9]{2}$/u.test(token.text);
  return isYear(tokens[at]) && tokens[at + 1]?.text === "-" && isYear(tokens[at + 2]);
}

/** "14:30". */
function isTimeOfDay(tokens: readonly Token[], at: number): boolean {
  return isNumeral(tokens[at]) && tokens[at + 1]?.text === ":" && isNumeral(tokens[at + 2]);
}

/**
 * Whether a date or a time starts, or a date has its month, at a token. A year alone is not told from a count: "2022" is 2 022.
 */
export function isDateAt(tokens: readonly Token[], at: number, months: readonly string[]): boolean {
  return (
    isMonthBesideNumeral(tokens, at, months) ||
    isDayMonthYear(tokens, at) ||
    isSpanOfYears(tokens, at) ||
    isTimeOfDay(tokens, at)
  );
}
