/** So many answers are kept about one thing, those asked for last. */
const MOST = 4;

/**
 * What follows from something that never changes, such as the figures of a scope in one version of a ledger: worked out
 * once for all views and kept as long as that thing is.
 */
export class KeptWith<Value> {
  private readonly known = new WeakMap<object, Map<string, Value>>();

  /**
   * @param owner what never changes
   * @param choices what else the value depends on
   */
  get(owner: object, choices: string, make: () => Value): Value {
    const values = this.known.get(owner) ?? new Map<string, Value>();
    this.known.set(owner, values);
    const value = values.get(choices) ?? make();
    values.delete(choices);
    values.set(choices, value);
    const [oldest] = values.keys();
    if (values.size > MOST && oldest !== undefined) values.delete(oldest);
    return value;
  }
}
