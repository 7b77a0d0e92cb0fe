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
  /** All of these, and those whose findings may need other advice. */
  readonly all: ReadonlySet<string>;
}

/**
 * What a change of some scopes can affect: these, what they are part of, and those of the same people and place. A
 * verdict within a scope depends on another only where relays of one statement differ, since a number may be that of
 * another measure; advice looks at one place (see `likely-slip`).
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
  const nearby = new Set(touched);
  for (const key of touched) {
    for (const world of [before, after]) {
      const scope = world.scopes.get(key)?.scope;
      if (scope === undefined) continue;
      for (const whole of world.lattice.above(key)) wholes.add(whole.key);
      for (const other of world.lattice.beside(scope)) beside.add(other);
      for (const other of world.lattice.inPlace(scope.place)) nearby.add(other);
    }
  }
  const leaning = [...beside].filter((key) => touched.has(key) || within(key).some(restsOnStatement));
  const across = new Set([...wholes, ...beside]);
  return { touched, within: new Set(leaning), wholes, across, all: new Set([...across, ...nearby]) };
}

function restsOnStatement({ rule, alsoFoundBy }: Finding): boolean {
  return rule === "relay-mismatch" || alsoFoundBy.includes("relay-mismatch");
}
