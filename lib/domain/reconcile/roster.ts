import type { DatedClaim } from "../provenance/claim";
import { quantityKey } from "../quantity/quantity";
import { Numbering } from "./numbering";
import type { Side } from "./side";

/**
 * The claims that are in some clash about a scope, as members of clusters, numbered in the order in which they are first
 * met, and the positions that they take. A position is what one origin says for one scope, at whatever time.
 *
 * Numbers rather than sets of claims, since a large scope has tens of thousands of them in hundreds of thousands of clashes.
 */
export class Roster {
  private readonly claims: DatedClaim[] = [];
  private readonly roles: Side["role"][] = [];
  private readonly positions: (number | undefined)[] = [];
  private readonly names: string[] = [];
  private readonly sayings: (number | undefined)[] = [];
  private readonly said = new Numbering<string>();
  private readonly numbering = new Numbering<string>();
  private readonly members = new Map<DatedClaim, number>();
  /** Members that repeat what was withdrawn: a claim may be at both ends of such clashes, once for each. */
  private readonly repeaters = new Map<DatedClaim, number>();

  /** @param role of its end of the clash, where the ends of the rule have roles */
  memberOf(claim: DatedClaim, role: Side["role"] = null): number {
    const members = role === "repeated" ? this.repeaters : this.members;
    const known = members.get(claim);
    if (known !== undefined) return known;
    const member = this.claims.push(claim) - 1;
    this.roles.push(role);
    members.set(claim, member);
    return member;
  }

  /** @throws RangeError for a member that is not here */
  claim(member: number): DatedClaim {
    const claim = this.claims[member];
    if (claim === undefined) throw new RangeError(`there is no member ${member}`);
    return claim;
  }

  role(member: number): Side["role"] {
    return this.roles[member] ?? null;
  }

  position(member: number): number {
    const known = this.positions[member];
    if (known !== undefined) return known;
    const name = positionOf(this.claim(member), this.role(member));
    const position = this.numbering.numberOf(name);
    this.names[position] = name;
    this.positions[member] = position;
    return position;
  }

  /** One number for all members that say the same of one scope, whoever they are: the same interval. */
  saying(member: number): number {
    const known = this.sayings[member];
    if (known !== undefined) return known;
    const { scopeKey, interval } = this.claim(member);
    const saying = this.said.numberOf(`${interval.low}..${interval.high}¦${scopeKey}`);
    this.sayings[member] = saying;
    return saying;
  }

  nameOf(position: number): string {
    return this.names[position] ?? "";
  }
}

function positionOf(claim: DatedClaim, role: Side["role"]): string {
  const documented = claim.documented ? "documented" : "";
  return `${role ?? ""}¦${claim.scopeKey}¦${claim.origin}¦${quantityKey(claim.quantity)}¦${documented}`;
}
