import type { EnglishMessages, Namespace } from "./message-types";
import { en } from "./messages/en";

/** The names of the messages of a namespace, in the order of its English file: for pages that show all of them. */
export function messageNames<N extends Namespace>(
  namespace: N,
): readonly (keyof EnglishMessages[N] & string)[] {
  // `Object.keys` forgets the names; the object is our own and has no others.
  return Object.keys(en[namespace]) as (keyof EnglishMessages[N] & string)[];
}
