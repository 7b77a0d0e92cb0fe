import type { Lexicon } from "./lexicon";
import type { Token } from "./tokens";

/** Whether a noun after an "and" is one more person: "двое полицейских и раненый солдат". */
function isJoinedPerson(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const joiners = lexicon.table.nouns.joiners ?? [];
  if (joiners.length === 0 || !lexicon.singular.has(tokens[at]?.text ?? "")) return false;
  let before = at - 1;
  while (lexicon.modifiers.has(tokens[before]?.text ?? "")) before -= 1;
  return joiners.includes(tokens[before]?.text ?? "");
}

/** Whether an article that is the word for one stands before a person: "trois morts, un jeune blessé". */
function isArticleBeforePerson(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (lexicon.ones.size === 0 || !lexicon.articles.includes(tokens[at]?.text ?? "")) return false;
  let next = at + 1;
  while (lexicon.modifiers.has(tokens[next]?.text ?? "") && !lexicon.singular.has(tokens[next]?.text ?? "")) {
    next += 1;
  }
  return lexicon.singular.has(tokens[next]?.text ?? "");
}

/** Whether one more person is named beside those counted, whom the number does not count. */
export function isOneMore(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return isJoinedPerson(tokens, at, lexicon) || isArticleBeforePerson(tokens, at, lexicon);
}
