import { groupBy } from "../group-by";
import type { DatedClaim } from "../provenance/claim";
import { quantityKey } from "../quantity/quantity";
import type { Certainty } from "./certainty";
import type { Cluster, Member } from "./cluster";
import { Components } from "./components";
import type { Side } from "./finding";
import type { Clash, Rule } from "./rule";

/**
 * Gathers the clashes of one rule about one scope into clusters: one for each set of positions that hang together,
 * certain ones apart from possible ones. A position is what one origin says for one scope, at whatever time.
 *
 * Possible clashes that are all between numbers of one certain cluster are part of that one: 13 against 12 is one
 * finding, however many say so and however surely.
 */
export class Gathering {
  private readonly certain: Pile;
  private readonly possible: Pile;

  /** @param scopeKey the scope that the findings are about: where parts exceed a whole, the whole's */
  constructor(
    private readonly rule: Rule,
    private readonly scopeKey: string,
  ) {
    this.certain = new Pile(rule);
    this.possible = new Pile(rule);
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

type Heap = Pick<Cluster, "positions" | "members" | "gap" | "hint">;

/** Clashes of one certainty, by position. */
class Pile {
  private readonly positions: string[] = [];
  private readonly indices = new Map<string, number>();
  private readonly members = { low: new Map<DatedClaim, Placed>(), high: new Map<DatedClaim, Placed>() };
  private readonly components = new Components();

  constructor(private readonly rule: Rule) {}

  add({ low, high, gap, hint }: Clash): void {
    const places = [
      ...low.map((claim) => this.placeOf(claim, "low")),
      ...high.map((claim) => this.placeOf(claim, "high")),
    ];
    const [first = 0, ...others] = places;
    for (const place of others) this.components.join(first, place, gap, hint);
  }

  heaps(): readonly Heap[] {
    const placed = [...this.members.low.values(), ...this.members.high.values()];
    const byRoot = groupBy(placed, ({ position }) => this.components.rootOf(position));
    return [...byRoot].map(([root, members]) => ({
      positions: new Set(members.map(({ position }) => this.positions[position] ?? "")),
      members,
      gap: this.components.gapOf(root),
      hint: this.components.hintOf(root),
    }));
  }

  private placeOf(claim: DatedClaim, end: "low" | "high"): number {
    const known = this.members[end].get(claim);
    if (known !== undefined) return known.position;
    const role = roleOf(this.rule, end);
    const position = this.indexOf(positionOf(claim, role));
    this.members[end].set(claim, { claim, role, position });
    return position;
  }

  private indexOf(position: string): number {
    const index = this.indices.get(position) ?? this.positions.push(position) - 1;
    this.indices.set(position, index);
    return index;
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
