import type { QuantityRead } from "./counted";
import type { Lexicon } from "./lexicon";
import { endsNounPhrase, headOfNounPhrase } from "./noun-phrase";
import { skipLeadIns } from "./opening";
import { phraseAt } from "./phrase-book";
import { type Refusal, refuse } from "./refusal";
import { firstStopper, isNumberAt, readTail } from "./tail";
import { printedTokens, type Token } from "./tokens";

type Reader = (
  tokens: readonly Token[],
  lexicon: Lexicon,
  confirmed: ReadonlySet<string>,
) => QuantityRead | Refusal | null;

function holdsNumber(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return tokens.some(
    (token, at) =>
      token.kind === "numeral" ||
      /[0-9]/u.test(token.text) ||
      (isNumberAt(tokens, at, lexicon) && phraseAt(lexicon.nobody, tokens, at - 1) === null),
  );
}

/** "Unknown", "has not been revealed", "no official fatality tally": an explicit refusal or absence. */
export const readNoFigure: Reader = (tokens, lexicon) => {
  if (holdsNumber(tokens, lexicon)) return null;
  const { wordings, denials, denied } = lexicon.table.noFigure;
  const words = tokens.map((token) => token.text);
  const denialAt = words.findIndex((word) => denials.includes(word));
  const isDenied = denialAt >= 0 && words.slice(denialAt + 1).some((word) => denied.includes(word));
  const isSaid =
    wordings.includes(words.join(" ")) ||
    words.some((_, at) => phraseAt(lexicon.noFigure, tokens, at) !== null);
  return isDenied || isSaid ? { outcome: "read", quantity: { kind: "no figure given" } } : null;
};

/**
 * "None", "no one", "no civilians were killed": exactly nobody. Every word after it must be known, since "no deaths
 * were reported" and "no one knows" say something else.
 */
export const readNobody: Reader = (tokens, lexicon) => {
  const phrase = phraseAt(lexicon.nobody, tokens, 0);
  const first = tokens[0]?.text ?? "";
  const isDetermined = lexicon.table.nobody.determiners.includes(first);
  if (phrase === null && !isDetermined) return null;
  const rest = tokens.slice(phrase?.length ?? 1);
  const isKnown = rest.every(
    ({ text }) => lexicon.modifiers.has(text) || lexicon.table.nobody.followers.includes(text),
  );
  const namesSomeone =
    phrase !== null || rest.some(({ text }) => lexicon.singular.has(text) || lexicon.plural.has(text));
  if (isKnown && namesSomeone) return { outcome: "read", quantity: { kind: "exact", n: 0 } };
  return refuse("unclear", printedTokens(tokens, 0, tokens.length));
};

/** "Dozens", "a number of people", "hundreds or thousands", Polish "kilkanaście" (11 to 19). */
export const readVague: Reader = (tokens, lexicon, confirmed) => {
  const hedgeAt = skipLeadIns(tokens, 0, lexicon).next;
  // A vague phrase may start with a word that hedges numbers: "unos cientos" are hundreds, "unos 200" about 200.
  const isWhole = phraseAt(lexicon.vague, tokens, hedgeAt) !== null;
  const hedge = isWhole ? null : phraseAt(lexicon.hedgesBefore, tokens, hedgeAt);
  const at = skipLeadIns(tokens, hedgeAt + (hedge?.length ?? 0), lexicon).next;
  const vague = phraseAt(lexicon.vague, tokens, at);
  if (vague === null) return null;
  const phrase = printedTokens(tokens, at, at + vague.length);
  if (vague.value === null) return refuse("vague without a term", phrase);
  if (hedge !== null) return refuse("hedged vague word", phrase);
  const tail = readTail(tokens, at + vague.length, lexicon, confirmed);
  if (tail.outcome === "unreadable") return tail;
  if (tail.hedge !== null) return refuse("hedged vague word", phrase);
  return { outcome: "read", quantity: vague.value };
};

/** A hedge after a noun without a number has no reading: "a policeman at least". */
function hedgeAmong(tokens: readonly Token[], from: number, lexicon: Lexicon): Refusal | null {
  const at = tokens.findIndex(
    (_, index) => index >= from && phraseAt(lexicon.hedgesAfter, tokens, index) !== null,
  );
  return at < 0 ? null : refuse("hedged vague word", printedTokens(tokens, 0, at));
}

/** Whether a noun without an article is one person, as in Arabic "شرطي". A definite one is no count. */
function isOnePerson(noun: string, before: Token | undefined, lexicon: Lexicon): boolean {
  const { singularIsOne = false } = lexicon.table.nouns;
  return singularIsOne && lexicon.singular.has(noun) && !lexicon.determiners.has(before?.text ?? "");
}

/**
 * "An injured police officer" is exactly one; "police officers" is a plural without a number. The noun must be known
 * or confirmed, so that a misprint ("hundrds of people") is never read as one.
 */
export const readNounPhrase: Reader = (tokens, lexicon, confirmed) => {
  const isArticle = (at: number) => lexicon.table.articles.includes(tokens[at]?.text ?? "");
  const start = isArticle(0) ? 0 : skipLeadIns(tokens, 0, lexicon).next;
  const hasArticle = isArticle(start);
  const from = hasArticle || lexicon.determiners.has(tokens[start]?.text ?? "") ? start + 1 : start;
  const head = headOfNounPhrase(tokens, from, lexicon, confirmed);
  const noun = tokens[head]?.text ?? "";
  const isOne = hasArticle || isOnePerson(noun, tokens[from - 1], lexicon);
  const isKnown = (isOne ? lexicon.singular : lexicon.plural).has(noun) || confirmed.has(noun);
  if (head < from || !isKnown || !endsNounPhrase(tokens[head + 1], lexicon)) return null;
  const stopper = firstStopper(tokens, head + 1, lexicon, confirmed) ?? hedgeAmong(tokens, head + 1, lexicon);
  if (stopper !== null) return stopper;
  return {
    outcome: "read",
    quantity: isOne ? { kind: "exact", n: 1 } : { kind: "vague term", term: "bare plural" },
  };
};
