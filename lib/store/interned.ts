/** Makes a thing of each text once, so that what is said a thousand times is one object. */
export class Interned<Value> {
  private readonly known = new Map<string, Value>();

  constructor(private readonly make: (text: string) => Value) {}

  of(text: string): Value {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const made = this.make(text);
    this.known.set(text, made);
    return made;
  }
}
