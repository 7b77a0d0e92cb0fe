/**
 * Something that a person can put right. Its message is one plain sentence that says what is wrong and what to do;
 * the scripts print it without a stack trace and end with exit code 1.
 */
export class Problem extends Error {
  /**
   * @param {string} message One sentence: what is wrong and what to do
   * @param {{ cause?: unknown }} [options]
   */
  constructor(message, options) {
    super(message, options);
    this.name = "Problem";
  }
}

/**
 * The text of anything that was thrown, for looking into it.
 * @param {unknown} thrown
 * @returns {string}
 */
export function textOf(thrown) {
  if (!(thrown instanceof Error)) return String(thrown);
  const code = "code" in thrown ? ` ${String(thrown.code)}` : "";
  return `${thrown.message}${code}`;
}
