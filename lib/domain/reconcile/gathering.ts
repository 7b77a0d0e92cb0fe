import type { Certainty } from "./certainty";
import type { Cluster } from "./cluster";
import { Components } from "./components";
import type { Roster } from "./roster";
import type { Clash, Hint, Rule } from "./rule";
import type { Side } from "./side";

/** What a clash is besides its claims. */
export type Finds = Pick<Clash, "certainty" | "gap" | "hint">;

/**
 * Gathers the clashes of one rule about one scope into clusters: one for each set of positions that hang together,
 * certain ones apart from possible ones.
 *
 * Possible clashes that are all between numbers of one certain cluster are part of that one: 13 against 12 is one
 * finding, however many say so and however surely.
 */
export class Gathering {
  private readonly certain: Pile;
  private readonly possible: Pile;

  /**
   * @param scopeKey the scope that the findings are about: where parts exceed a whole, the whole's
   * @param roster may be shared by rules that look at the same claims
   */
  constructor(
    private readonly rule: Rule,
    private readonly scopeKey: string,
    private readonly roster: Roster,
  ) {
    this.certain = new Pile(roster);
    this.possible = new Pile(roster);
  }

  add({ low, high, certainty, gap, hint }: Clash): void {
    const [first, ...others] = [
      ...low.map((claim) => this.roster.memberOf(claim, this.roleOf("low"))),
      ...high.map((claim) => this.roster.memberOf(claim, this.roleOf("high"))),
    ];
    if (first !== undefined) for (const other of others) this.addPair(first, other, { certainty, gap, hint });
  }

  /** As `add`, for a clash of two members of the roster. */
  addPair(low: number, high: number, { certainty, gap, hint }: Finds): void {
    (certainty === "certain" ? this.certain : this.possible).add(low, high, gap, hint);
  }

  clusters(): readonly Cluster[] {
    const certain = this.clustersOf(this.certain, "certain");
    const possible = this.clustersOf(this.possible, "possible");
    // Who repeated a withdrawn figure for certain is never mixed with who possibly did.
    return this.rule.name === "withdrawn-but-repeated"
      ? [...certain, ...possible]
      : withKnownNumbersJoined(certain, possible);
  }

  private roleOf(end: "low" | "high"): Side["role"] {
    if (this.rule.name !== "withdrawn-but-repeated") return null;
    return end === "low" ? "withdrawn" : "repeated";
  }

  private clustersOf(pile: Pile, certainty: Certainty): readonly Cluster[] {
    const { rule, scopeKey, roster } = this;
    return pile.heaps().map((heap) => ({ rule, scopeKey, roster, certainty, ...heap }));
  }
}

interface Heap {
  readonly members: readonly number[];
  readonly positions: ReadonlySet<number>;
  readonly gap: number;
  readonly hint: Hint | null;
}

/** Clashes of one certainty, by position. */
class Pile {
  private readonly members: number[] = [];
  private readonly isMember: boolean[] = [];
  private readonly components = new Components();

  constructor(private readonly roster: Roster) {}

  add(a: number, b: number, gap: number, hint: Hint | null): void {
    this.components.join(this.place(a), this.place(b), gap, hint);
  }

  /** @returns the position that the member takes */
  private place(member: number): number {
    if (this.isMember[member] !== true) {
      this.isMember[member] = true;
      this.members.push(member);
    }
    return this.roster.position(member);
  }

  heaps(): readonly Heap[] {
    const { components, roster } = this;
    const heaps = new Map<number, { members: number[]; positions: Set<number> }>();
    for (const member of this.members) {
      const position = roster.position(member);
      const root = components.rootOf(position);
      const heap = heaps.get(root) ?? { members: [], positions: new Set() };
      heaps.set(root, heap);
      heap.members.push(member);
      heap.positions.add(position);
    }
    return [...heaps].map(([root, heap]) => ({
      ...heap,
      gap: components.gapOf(root),
      hint: components.hintOf(root),
    }));
  }
}

function withKnownNumbersJoined(
  certain: readonly Cluster[],
  possible: readonly Cluster[],
): readonly Cluster[] {
  if (certain.length === 0 || possible.length === 0) return [...certain, ...possible];
  const joined = [...certain];
  const homes = new Map<number, number[]>();
  for (const [index, cluster] of joined.entries())
    for (const number of numbersOf(cluster)) {
      const known = homes.get(number);
      if (known) known.push(index);
      else homes.set(number, [index]);
    }
  const apart: Cluster[] = [];
  for (const cluster of possible) {
    const [first = -1, ...others] = numbersOf(cluster);
    const index = homes
      .get(first)
      ?.find((home) => others.every((number) => homes.get(number)?.includes(home)));
    const home = joined[index ?? -1];
    if (index === undefined || home === undefined) apart.push(cluster);
    else joined[index] = together(home, cluster);
  }
  return [...joined, ...apart];
}

function together(home: Cluster, guest: Cluster): Cluster {
  return {
    ...home,
    positions: new Set([...home.positions, ...guest.positions]),
    members: [...home.members, ...guest.members],
    gap: Math.max(home.gap, guest.gap),
    hint: home.hint ?? guest.hint,
  };
}

/** What is said, whoever says it, as the roster numbers it. */
function numbersOf({ members, roster }: Cluster): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const member of members) numbers.add(roster.saying(member));
  return numbers;
}
