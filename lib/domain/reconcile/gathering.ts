import { groupBy } from "../group-by";
import type { DatedClaim } from "../provenance/claim";
import { quantityKey } from "../quantity/quantity";
import type { Certainty } from "./certainty";
import type { Cluster, Member } from "./cluster";
import { Components } from "./components";
import type { Side } from "./finding";
import type { Clash, Hint, Rule } from "./rule";

interface Entry extends Member {
  /** Index of the position that the claim takes. */
  readonly position: number;
}

/**
 * Gathers the clashes of one rule about one scope into clusters: one for each set of positions that hang together,
 * certain ones apart from possible ones. A possible clash between the numbers of a certain cluster is part of that one:
 * 13 against 12 is one finding, however many say so and however surely. A position is what one origin says for one
 * scope, at whatever time.
 *
 * Certain clashes are counted as they come and not kept, so that a scope of thousands of clashing claims, with
 * millions of pairs, stays small.
 */
export class Gathering {
  private readonly positions: string[] = [];
  private readonly indices = new Map<string, number>();
  private readonly entries: Entry[] = [];
  private readonly places = { low: new Map<DatedClaim, number>(), high: new Map<DatedClaim, number>() };
  private readonly certain = new Components();
  private readonly surelyClashing = new Set<Entry>();
  /** Places of the two entries of each possible clash, one after the other; hints by the place of the first. */
  private readonly possible: number[] = [];
  private readonly possibleHints = new Map<number, Hint>();

  /** @param scopeKey the scope that the findings are about: where parts exceed a whole, the whole's */
  constructor(
    private readonly rule: Rule,
    private readonly scopeKey: string,
  ) {}

  add(clash: Clash): void {
    const [first, second] = [this.placeOf(clash, "low"), this.placeOf(clash, "high")];
    if (clash.certainty === "possible") {
      if (clash.hint) this.possibleHints.set(this.possible.length, clash.hint);
      this.possible.push(first, second);
      return;
    }
    const [low, high] = [this.entryAt(first), this.entryAt(second)];
    this.certain.join(low.position, high.position, gapOf(clash), clash.hint);
    this.surelyClashing.add(low).add(high);
  }

  clusters(): readonly Cluster[] {
    const homes = this.certainHomes();
    const rest = new Components();
    const possiblyClashing = new Set<Entry>();
    for (let at = 0; at < this.possible.length; at += 2) {
      const [low, high] = [this.entryAt(this.possible[at]), this.entryAt(this.possible[at + 1])];
      const hint = this.possibleHints.get(at) ?? null;
      const home = homeOf(low, high, homes);
      const [components, clashing] =
        home === undefined ? [rest, possiblyClashing] : [this.certain, this.surelyClashing];
      if (home !== undefined) components.join(home, low.position, 0, null);
      components.join(low.position, high.position, gapOf({ low: low.claim, high: high.claim }), hint);
      clashing.add(low).add(high);
    }
    return [
      ...this.clustersOf(this.certain, this.surelyClashing, "certain"),
      ...this.clustersOf(rest, possiblyClashing, "possible"),
    ];
  }

  /**
   * By number, the certain clusters that have it, each by one of its positions. Who repeated a withdrawn figure for
   * certain is never mixed with who possibly did, so there nothing finds a home.
   */
  private certainHomes(): ReadonlyMap<string, ReadonlySet<number>> {
    const homes = new Map<string, Set<number>>();
    if (this.rule.name === "withdrawn-but-repeated") return homes;
    for (const entry of this.surelyClashing) {
      const roots = homes.get(numberOf(entry)) ?? new Set();
      homes.set(numberOf(entry), roots.add(this.certain.rootOf(entry.position)));
    }
    return homes;
  }

  private clustersOf(
    components: Components,
    entries: ReadonlySet<Entry>,
    certainty: Certainty,
  ): readonly Cluster[] {
    const byRoot = groupBy(entries, (entry) => components.rootOf(entry.position));
    return [...byRoot].map(([root, members]) => ({
      rule: this.rule,
      scopeKey: this.scopeKey,
      certainty,
      positions: new Set(members.map(({ position }) => this.positions[position] ?? "")),
      members,
      gap: components.gapOf(root),
      hint: components.hintOf(root),
    }));
  }

  private placeOf(clash: Clash, end: "low" | "high"): number {
    const claim = clash[end];
    const known = this.places[end].get(claim);
    if (known !== undefined) return known;
    const role = roleOf(this.rule, end);
    const entry = { claim, role, position: this.indexOf(positionOf(claim, role)) };
    const place = this.entries.push(entry) - 1;
    this.places[end].set(claim, place);
    return place;
  }

  private entryAt(place: number | undefined): Entry {
    const entry = this.entries[place ?? -1];
    if (entry === undefined) throw new RangeError(`no claim was gathered at place ${place}`);
    return entry;
  }

  private indexOf(position: string): number {
    const index = this.indices.get(position) ?? this.positions.push(position) - 1;
    this.indices.set(position, index);
    return index;
  }
}

/** A position of the first certain cluster that has both numbers. */
function homeOf(
  low: Entry,
  high: Entry,
  homes: ReadonlyMap<string, ReadonlySet<number>>,
): number | undefined {
  const ofHigh = homes.get(numberOf(high));
  for (const root of homes.get(numberOf(low)) ?? []) if (ofHigh?.has(root)) return root;
  return undefined;
}

/** What an entry says, whoever says it: the interval, for its scope. */
function numberOf({ claim }: Entry): string {
  return `${claim.scopeKey}¦${claim.interval.low}..${claim.interval.high}`;
}

function roleOf(rule: Rule, end: "low" | "high"): Side["role"] {
  if (rule.name !== "withdrawn-but-repeated") return null;
  return end === "low" ? "withdrawn" : "repeated";
}

function positionOf(claim: DatedClaim, role: Side["role"]): string {
  const documented = claim.documented ? "documented" : "";
  return [role ?? "", claim.scopeKey, claim.origin, quantityKey(claim.quantity), documented].join("¦");
}

function gapOf({ low, high }: Pick<Clash, "low" | "high">): number {
  return Math.max(0, high.interval.low - low.interval.high);
}
