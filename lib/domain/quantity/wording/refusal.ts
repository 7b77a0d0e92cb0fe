/** Why a wording has no reading, each with a plain sentence. `what` is the part of the wording that stood in the way. */
const SENTENCES = {
  empty: () => "The wording is empty. Type the quantity as it is printed.",
  "too long": (what: string) =>
    `The wording has ${what} characters. Keep to the quantity phrase, at most 200.`,
  "language not covered": (what: string) =>
    `Wordings in the language "${what}" are read only where they are one plain numeral, with at most a noun that you confirm. Give the quantity by hand.`,
  "other language": (what: string) =>
    `"${what}" is a word of another language. Check the language of the publication, or give the quantity by hand.`,
  "two quantities": (what: string) =>
    `There is more than one number: see "${what}". Enter two figures, one for each number.`,
  "two hedges": (what: string) => `Two hedges meet at "${what}". Give the quantity by hand.`,
  "hedged vague word": (what: string) =>
    `A hedge before "${what}" has no reading. Give the quantity by hand.`,
  "vague without a term": (what: string) =>
    `No coding scheme has an interval for "${what}". Give the quantity by hand.`,
  ordinal: (what: string) => `"${what}" is an ordinal, which says which one, not how many.`,
  date: (what: string) => `"${what}" looks like a date or a time, not a count.`,
  percentage: (what: string) => `"${what}" is a share, not a count.`,
  money: (what: string) => `"${what}" is an amount of money, not a count.`,
  age: (what: string) => `"${what}" is an age or a length of time, not a count.`,
  measurement: (what: string) => `"${what}" is a measurement or a rate, not a count.`,
  fraction: (what: string) => `"${what}" is a fraction. A count is whole.`,
  negative: (what: string) => `"${what}" is negative. A count is 0 or more.`,
  "not whole": (what: string) => `"${what}" is not whole. A count is whole.`,
  "reversed range": (what: string) => `The range "${what}" is reversed. The lower number comes first.`,
  "too large": (what: string) => `"${what}" is too large to be kept exactly.`,
  "impossible count": (what: string) => what,
  separators: (what: string) =>
    `The separators in "${what}" can't be read safely. Give the quantity by hand.`,
  misprint: (what: string) =>
    `"${what}" looks like a misprint. Nothing is guessed: give the quantity by hand.`,
  unclear: (what: string) => `"${what}" leaves open what the number is. Give the quantity by hand.`,
  "no number": (what: string) =>
    `No number was found in "${what}", and it is no known word for people. Confirm the noun, or give the quantity by hand.`,
} as const;

export type RefusalCode = keyof typeof SENTENCES;

/** A wording that was not read: a named outcome, never a number. */
export interface Refusal {
  readonly outcome: "unreadable";
  readonly code: RefusalCode;
  /** One plain sentence or two that name the value and, where there is one, the remedy. */
  readonly reason: string;
}

/** refuse("ordinal", "13th") → the refusal with its sentence. */
export function refuse(code: RefusalCode, what: string): Refusal {
  return { outcome: "unreadable", code, reason: SENTENCES[code](what) };
}
