import type { Lexicon } from "./lexicon";
import { headOfNounPhrase } from "./noun-phrase";
import { type NumberRead, plainAmount } from "./number-words";
import { phraseAt } from "./phrase-book";
import type { Token } from "./tokens";

/** Whether a known noun for one person follows: the "policier" of "au moins un policier", not the "groupe". */
function isBeforePerson(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  confirmed: ReadonlySet<string>,
): boolean {
  const head = headOfNounPhrase(tokens, at + 1, lexicon, confirmed);
  const noun = tokens[head]?.text ?? "";
  return head > at && (lexicon.singular.has(noun) || confirmed.has(noun));
}

/**
 * An article that is the word for one where a number starts, or null. It is read alone ("un"), before a joiner of a
 * range ("un ou deux"), before a hedge ("un au moins") and, after a hedge, before a known noun ("au moins un mort"). Anywhere else it may be no count
 * at all: "un groupe de manifestants".
 */
export function readOne(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  {
    joiners,
    hedged,
    confirmed,
  }: { joiners: readonly string[]; hedged: boolean; confirmed: ReadonlySet<string> },
): NumberRead | null {
  const token = tokens[at];
  if (token?.kind !== "word" || !lexicon.ones.has(token.text)) return null;
  const next = tokens[at + 1];
  const isJoined = next !== undefined && (next.text === "-" || joiners.includes(next.text));
  const isHedgedAfter = phraseAt(lexicon.hedgesAfter, tokens, at + 1) !== null;
  const isAlone = next === undefined || isJoined || isHedgedAfter;
  const isOne = isAlone || (hedged && isBeforePerson(tokens, at, lexicon, confirmed));
  if (!isOne) return null;
  return { outcome: "number", amount: plainAmount(1n), scales: [], largest: 1n, next: at + 1, rough: false };
}
