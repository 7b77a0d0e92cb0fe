import { z } from "zod";

/** A database keeps no such character, and no text needs it. */
const NUL = "\0";

/** Half of a character of two halves: no database and no file keeps it, and none may turn it into another silently. */
const HALF = /\p{Surrogate}/u;

function isKeepable(text: string): boolean {
  return !text.includes(NUL) && !HALF.test(text);
}

/** Which of the two stands in a text that cannot be kept. */
function unkeepable({ input }: { readonly input?: unknown }): string {
  return String(input).includes(NUL)
    ? "The text holds an invisible character (NUL): remove it"
    : "The text holds half of a character, cut in two by a program: type it again";
}

/** Text that must be there, trimmed, of a bounded length. */
export function needed(what: string, most: number) {
  return z
    .string({ error: `${what} is needed` })
    .refine(isKeepable, { error: unkeepable })
    .trim()
    .min(1, `${what} is needed`)
    .max(most, `${what} has at most ${most} characters: shorten it`);
}

/** Text that may be left out; then it is the empty text. */
export function noted(what: string, most: number) {
  return z
    .string()
    .refine(isKeepable, { error: unkeepable })
    .trim()
    .max(most, `${what} has at most ${most} characters: shorten it`)
    .default("");
}

/** A BCP 47 tag in its canonical spelling. */
export const languageTag = needed("The language", 35).transform((tag, context) => {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    if (canonical !== undefined) return canonical;
  } catch {
    // Told below, with the value.
  }
  context.addIssue({
    code: "custom",
    message: `"${tag}" is no language tag: write en, ru, kk, pt-BR and the like`,
  });
  return z.NEVER;
});

/** A web address, as it was given. */
export const webAddress = z
  .string()
  .trim()
  .max(2000, "An address has at most 2000 characters")
  .refine(isKeepable, { error: unkeepable })
  .refine((address) => /^https?:\/\//i.test(address) && URL.canParse(address), {
    error: (issue) => `"${String(issue.input)}" is no web address: it should start with https://`,
  });

/** A count of people: whole, not negative, exact in every client. */
export const count = z
  .number({ error: "A whole number is needed" })
  .int({
    error: ({ input }) =>
      `${String(input)} is not whole: people are counted in whole numbers, round nothing, give the number as reported`,
  })
  .min(0, {
    abort: true,
    error: ({ input }) => `${String(input)} is negative: a count is not, check the number`,
  })
  .max(Number.MAX_SAFE_INTEGER, {
    error: ({ input }) => `${String(input)} is larger than any count: check the digits`,
  });
