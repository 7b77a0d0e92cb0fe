import { groupBy } from "../group-by";
import type { DatedClaim } from "../provenance/claim";
import { quantityKey } from "../quantity/quantity";
import type { Certainty } from "./certainty";
import type { Cluster, Member } from "./cluster";
import { Components } from "./components";
import type { Clash, Rule } from "./rule";
import type { Side } from "./side";

/**
 * Gathers the clashes of one rule about one scope into clusters: one for each set of positions that hang together,
 * certain ones apart from possible ones. A position is what one origin says for one scope, at whatever time.
 *
 * Possible clashes that are all between numbers of one certain cluster are part of that one: 13 against 12 is one
 * finding, however many say so and however surely.
 */
export class Gathering {
  private readonly positions = new Positions();
  private readonly certain: Pile;
  private readonly possible: Pile;

  /** @param scopeKey the scope that the findings are about: where parts exceed a whole, the whole's */
  constructor(
    private readonly rule: Rule,
    private readonly scopeKey: string,
  ) {
    this.certain = new Pile(rule, this.positions);
    this.possible = new Pile(rule, this.positions);
  }

  add(clash: Clash): void {
    (clash.certainty === "certain" ? this.certain : this.possible).add(clash);
  }

  clusters(): readonly Cluster[] {
    const certain = this.certain.heaps().map((heap) => this.clusterOf(heap, "certain"));
    const possible = this.possible.heaps().map((heap) => this.clusterOf(heap, "possible"));
    // Who repeated a withdrawn figure for certain is never mixed with who possibly did.
    return this.rule.name === "withdrawn-but-repeated"
      ? [...certain, ...possible]
      : withKnownNumbersJoined(certain, possible);
  }

  private clusterOf(heap: Heap, certainty: Certainty): Cluster {
    return { rule: this.rule, scopeKey: this.scopeKey, certainty, ...heap };
  }
}

/** The positions that claims take, numbered in the order in which they are first asked for. */
class Positions {
  private readonly names: string[] = [];
  private readonly byName = new Map<string, number>();
  private readonly byClaim = { low: new Map<DatedClaim, number>(), high: new Map<DatedClaim, number>() };

  /** @param end of a clash; it matters only where the two ends have roles */
  of(claim: DatedClaim, end: "low" | "high", role: Side["role"]): number {
    const known = this.byClaim[role ? end : "low"];
    let index = known.get(claim);
    if (index === undefined) {
      index = this.named(positionOf(claim, role));
      known.set(claim, index);
    }
    return index;
  }

  name(index: number): string {
    return this.names[index] ?? "";
  }

  private named(name: string): number {
    const index = this.byName.get(name) ?? this.names.push(name) - 1;
    this.byName.set(name, index);
    return index;
  }
}

type Heap = Pick<Cluster, "positions" | "members" | "gap" | "hint">;

/** Clashes of one certainty, by position. */
class Pile {
  private readonly members = { low: new Map<DatedClaim, Placed>(), high: new Map<DatedClaim, Placed>() };
  private readonly components = new Components();

  constructor(
    private readonly rule: Rule,
    private readonly positions: Positions,
  ) {}

  add({ low, high, gap, hint }: Clash): void {
    let first: number | null = null;
    for (const [claims, end] of [
      [low, "low"],
      [high, "high"],
    ] as const) {
      for (const claim of claims) {
        const position = this.place(claim, end);
        if (first === null) first = position;
        else this.components.join(first, position, gap, hint);
      }
    }
  }

  heaps(): readonly Heap[] {
    const placed = [...this.members.low.values(), ...this.members.high.values()];
    const byRoot = groupBy(placed, ({ position }) => this.components.rootOf(position));
    return [...byRoot].map(([root, members]) => ({
      positions: new Set(members.map(({ position }) => this.positions.name(position))),
      members,
      gap: this.components.gapOf(root),
      hint: this.components.hintOf(root),
    }));
  }

  private place(claim: DatedClaim, end: "low" | "high"): number {
    const role = roleOf(this.rule, end);
    // Where the ends have no roles a claim is one member, though it be the lower one here and the higher one there.
    const members = this.members[role ? end : "low"];
    const known = members.get(claim);
    if (known !== undefined) return known.position;
    const position = this.positions.of(claim, end, role);
    members.set(claim, { claim, role, position });
    return position;
  }
}

interface Placed extends Member {
  /** Index of the position that the claim takes. */
  readonly position: number;
}

function withKnownNumbersJoined(
  certain: readonly Cluster[],
  possible: readonly Cluster[],
): readonly Cluster[] {
  const joined = [...certain];
  const homes = new Map<string, number[]>();
  for (const [index, cluster] of joined.entries())
    for (const number of numbersOf(cluster)) homes.set(number, [...(homes.get(number) ?? []), index]);
  const apart: Cluster[] = [];
  for (const cluster of possible) {
    const [first = "", ...others] = numbersOf(cluster);
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

/** What is said, whoever says it: the intervals, each for its scope. */
function numbersOf({ members }: Cluster): ReadonlySet<string> {
  return new Set(
    members.map(({ claim }) => `${claim.scopeKey}¦${claim.interval.low}..${claim.interval.high}`),
  );
}

function roleOf(rule: Rule, end: "low" | "high"): Side["role"] {
  if (rule.name !== "withdrawn-but-repeated") return null;
  return end === "low" ? "withdrawn" : "repeated";
}

function positionOf(claim: DatedClaim, role: Side["role"]): string {
  const documented = claim.documented ? "documented" : "";
  return [role ?? "", claim.scopeKey, claim.origin, quantityKey(claim.quantity), documented].join("¦");
}
