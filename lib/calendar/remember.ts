/** So much is kept by one function: every hour of two years. */
const MOST = 20_000;

/**
 * What was worked out, by a text that says all that it depends on. Calendars are slow, and the same days are asked for
 * again and again. When it keeps too much it begins anew.
 */
export class Remembered<Value> {
  private readonly known = new Map<string, Value>();

  /** @param work is done where nothing is kept under the key; what it throws is not kept */
  get(key: string, work: () => Value): Value {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = work();
    if (this.known.size >= MOST) this.known.clear();
    this.known.set(key, made);
    return made;
  }
}
