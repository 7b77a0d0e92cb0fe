import type { DatedClaim } from "../provenance/claim";
import { quantityKey } from "../quantity/quantity";
import type { Rule } from "./rule";
import type { Side } from "./side";

/** Which end of a clash a claim is. */
export type End = "low" | "high";

/**
 * The claims that are in some clash about a scope, as members of clusters, numbered in the order in which they are first
 * met, and the positions that they take. A position is what one origin says for one scope, at whatever time.
 *
 * Numbers rather than sets of claims, since a large scope has tens of thousands of them in hundreds of thousands of clashes.
 */
export class Roster {
  private readonly claims: DatedClaim[] = [];
  private readonly roles: Side["role"][] = [];
  private readonly positions: number[] = [];
  private readonly names: string[] = [];
  private readonly byName = new Map<string, number>();
  private readonly numbers = new Map<DatedClaim, number>();
  /** Members that repeat what was withdrawn: a claim may be at both ends of such clashes, once for each. */
  private readonly repeaters = new Map<DatedClaim, number>();

  /** @param rule whose clash it is; the ends of some have roles, those of most do not */
  memberOf(claim: DatedClaim, end: End, rule: Rule): number {
    const role = roleOf(rule, end);
    const numbers = role === "repeated" ? this.repeaters : this.numbers;
    const known = numbers.get(claim);
    if (known !== undefined) return known;
    const member = this.claims.push(claim) - 1;
    this.roles.push(role);
    this.positions.push(this.numbered(positionOf(claim, role)));
    numbers.set(claim, member);
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
    return this.positions[member] ?? 0;
  }

  nameOf(position: number): string {
    return this.names[position] ?? "";
  }

  private numbered(name: string): number {
    const known = this.byName.get(name);
    if (known !== undefined) return known;
    const position = this.names.push(name) - 1;
    this.byName.set(name, position);
    return position;
  }
}

function roleOf(rule: Rule, end: End): Side["role"] {
  if (rule.name !== "withdrawn-but-repeated") return null;
  return end === "low" ? "withdrawn" : "repeated";
}

function positionOf(claim: DatedClaim, role: Side["role"]): string {
  const documented = claim.documented ? "documented" : "";
  return `${role ?? ""}¦${claim.scopeKey}¦${claim.origin}¦${quantityKey(claim.quantity)}¦${documented}`;
}
