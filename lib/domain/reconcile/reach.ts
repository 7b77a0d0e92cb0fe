import { type ComparableScope, scopeKey } from "../scope/scope";
import type { Finding } from "./finding";
import type { World } from "./world";

/** Which scopes a change can affect, and in what; each by key. */
export interface Reach {
  /** Their claims may have changed. */
  readonly touched: ReadonlySet<string>;
  /** Verdicts on claims within them may have changed. */
  readonly within: ReadonlySet<string>;
  /** They hold a scope that was touched, or are touched themselves. */
  readonly wholes: ReadonlySet<string>;
  /** What is found about them by rules that look at parts, or at the same people and place, may have changed. */
  readonly across: ReadonlySet<string>;
  /** What may explain a clash of their claims, whatever scope the finding is about, may have changed. */
  readonly advised: ReadonlySet<string>;
  /** All whose findings can be others than before. */
  readonly all: ReadonlySet<string>;
}

/**
 * What a change of some scopes can affect: these, what they are part of, and those of the same people and place. A
 * verdict within a scope depends on another only where relays of one statement differ, since a number may be that of
 * another measure. Advice looks at other measures of the same people and place, and at other groups (see
 * `spokenOfElsewhere`); it is needed where a claim of such a scope clashes, be it in a finding about a whole.
 *
 * @param within the findings within a scope before the change
 */
export function reachOf(
  touched: ReadonlySet<string>,
  before: World,
  after: World,
  within: (key: string) => readonly Finding[],
): Reach {
  const wholes = new Set(touched);
  const beside = new Set(touched);
  const advised = new Set(touched);
  const all = new Set(touched);
  for (const world of [before, after]) {
    for (const scope of scopesOf(touched, world)) {
      for (const whole of world.lattice.above(scopeKey(scope))) wholes.add(whole.key);
      for (const other of world.lattice.beside(scope)) beside.add(other);
      for (const other of groupsBeside(scope, world)) advised.add(other);
    }
  }
  for (const key of beside) advised.add(key);
  for (const world of [before, after])
    for (const scope of scopesOf(advised, world)) {
      for (const whole of world.lattice.above(scopeKey(scope))) all.add(whole.key);
      for (const other of world.lattice.beside(scope)) all.add(other);
    }
  for (const key of [...wholes, ...advised]) all.add(key);
  const leaning = [...beside].filter((key) => touched.has(key) || within(key).some(restsOnStatement));
  return { touched, within: new Set(leaning), wholes, across: new Set([...wholes, ...beside]), advised, all };
}

function scopesOf(keys: Iterable<string>, { scopes }: World): readonly ComparableScope[] {
  return [...keys].flatMap((key) => scopes.get(key)?.scope ?? []);
}

/** The scopes that count the same of other groups in the same place. */
function groupsBeside(scope: ComparableScope, { lattice, scopes }: World): readonly string[] {
  const { measure, basis, occurrence } = scope;
  return lattice.inPlace(scope.place).filter((key) => {
    const other = scopes.get(key)?.scope;
    return other?.measure === measure && other.basis === basis && other.occurrence === occurrence;
  });
}

function restsOnStatement({ rule, alsoFoundBy }: Finding): boolean {
  return rule === "relay-mismatch" || alsoFoundBy.includes("relay-mismatch");
}
