import compile from "icu-minify/compile";

/** What a message asks for and which plural forms it has. */
export interface MessageShape {
  /** What is said: "n: number", "who: text", "told: select". Sorted, each once. */
  readonly said: readonly string[];
  /** Every value that is asked for, a number that only chooses the form of a word included. */
  readonly asked: readonly string[];
  /** The forms of each plural in it. */
  readonly plurals: readonly (readonly string[])[];
}

/** Kinds of compiled nodes, as icu-minify numbers them. */
const POUND = 0;
const SELECT = 1;
const PLURAL = 2;
const NUMBER = 4;

/** @throws SyntaxError for a message that is no ICU message */
export function shapeOfMessage(message: string): MessageShape {
  const said = new Set<string>();
  const asked = new Set<string>();
  const plurals: string[][] = [];
  look(compile(message));
  return { said: [...said].sort(), asked: [...asked].sort(), plurals };

  function look(node: unknown): void {
    if (!Array.isArray(node)) return;
    const [name, kind, branches] = node;
    if (!isParameter(node)) {
      for (const part of node) look(part);
      return;
    }
    asked.add(name);
    if (kind === undefined) said.add(`${name}: text`);
    if (kind === SELECT) said.add(`${name}: select`);
    if (kind === NUMBER || (kind === PLURAL && writesNumber(branches))) said.add(`${name}: number`);
    if (kind === PLURAL) plurals.push(Object.keys(branches));
    for (const branch of Object.values(branches ?? {})) look(branch);
  }
}

/** [name], [name, NUMBER] or [name, SELECT | PLURAL, branches]; a list of nodes begins otherwise. */
function isParameter([name, kind, ...rest]: readonly unknown[]): boolean {
  if (typeof name !== "string") return false;
  if (kind === undefined || kind === NUMBER) return true;
  return (kind === SELECT || kind === PLURAL) && rest.length === 1;
}

function writesNumber(branches: object): boolean {
  return Object.values(branches).some((branch) => Array.isArray(branch) && branch.includes(POUND));
}
