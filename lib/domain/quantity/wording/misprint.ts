function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charAt(length) === b.charAt(length)) length += 1;
  return length;
}

/**
 * Whether one slip of a finger turns one word into the other: a letter replaced, left out, added, or two neighbours
 * swapped.
 *
 * "milion" and "million" → true; "hunderd" and "hundred" → true; "million" and "million" → false
 */
export function isOneKeyAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const start = sharedStart(a, b);
  const restA = a.slice(start);
  const restB = b.slice(start);
  const isReplaced = restA.slice(1) === restB.slice(1);
  const isAdded = restA.slice(1) === restB || restA === restB.slice(1);
  const isSwapped =
    restA.charAt(0) === restB.charAt(1) &&
    restA.charAt(1) === restB.charAt(0) &&
    restA.slice(2) === restB.slice(2);
  return isReplaced || isAdded || isSwapped;
}

/** Whether letters that look alike come from two alphabets in one word: a Latin "c" in "тыc" hides a thousand. */
export function mixesAlphabets(word: string): boolean {
  return /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word);
}
