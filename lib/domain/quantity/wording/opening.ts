import type { HedgePhrases, RangeOpener } from "../languages/language-table";
import { isDateAt } from "./date";
import type { Lexicon } from "./lexicon";
import { type PhraseMatch, phraseAt } from "./phrase-book";
import { type Refusal, refuse } from "./refusal";
import { printedTokens, type Token } from "./tokens";

/** What stands before a number, and the index at which the number starts. */
export interface Opening {
  readonly outcome: "opening";
  readonly hedge: HedgePhrases | null;
  readonly range: RangeOpener | null;
  /** Whether anything in it puts the number in the genitive: "более тысячи" is more than 1000. */
  readonly governs: boolean;
  readonly next: number;
}

interface LeadInsSkipped {
  readonly next: number;
  readonly governs: boolean;
}

/** The lead-in at a token, unless a longer hedge starts there: "just" in "just 13", but not in "just over 300". */
function leadInAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): PhraseMatch<{ governs: boolean }> | null {
  const found = phraseAt(lexicon.leadIns, tokens, at);
  const hedge = phraseAt(lexicon.hedgesBefore, tokens, at);
  return found !== null && (hedge?.length ?? 0) > found.length ? null : found;
}

/**
 * Any number of lead-ins that stand one after the other from a token on: "a total of another". A set phrase for a
 * number may start with the word of one: "die Tote" is one woman, "die" in "die 13 Toten" a lead-in.
 */
export function skipLeadIns(tokens: readonly Token[], from: number, lexicon: Lexicon): LeadInsSkipped {
  let next = from;
  let governs = false;
  while (phraseAt(lexicon.setPhrases, tokens, next) === null) {
    const found = leadInAt(tokens, next, lexicon);
    if (found === null) break;
    next += found.length;
    governs ||= found.value.governs;
  }
  return { next, governs };
}

/** "A total of about", "between": lead-ins, one hedge at most, the opening of a range. */
export function readOpening(tokens: readonly Token[], lexicon: Lexicon): Opening | Refusal {
  const before = skipLeadIns(tokens, 0, lexicon);
  const hedge = phraseAt(lexicon.hedgesBefore, tokens, before.next);
  const after = skipLeadIns(tokens, before.next + (hedge?.length ?? 0), lexicon);
  if (hedge !== null && phraseAt(lexicon.hedgesBefore, tokens, after.next) !== null) {
    return refuse("two hedges", printedTokens(tokens, before.next, after.next + 1));
  }
  const range = phraseAt(lexicon.rangeOpeners, tokens, after.next);
  const next = after.next + (range?.length ?? 0);
  if (tokens[next]?.text === "-" && tokens[next + 1]?.kind === "numeral") {
    return refuse("negative", printedTokens(tokens, next, next + 2));
  }
  if (isDateAt(tokens, next, lexicon.table.months)) {
    return refuse("date", printedTokens(tokens, next, tokens.length));
  }
  const governs = [before, after, hedge?.value, range?.value].some((part) => part?.governs === true);
  return { outcome: "opening", hedge: hedge?.value ?? null, range: range?.value ?? null, governs, next };
}
