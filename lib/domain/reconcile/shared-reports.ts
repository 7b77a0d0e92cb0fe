import type { DatedClaim } from "../provenance/claim";
import { Numbering } from "./numbering";

/** Which of these claims stand in one publication, or relay one statement. */
export class SharedReports {
  /** Of each claim the numbers of the reports that it shares with another one; nothing for most. */
  private readonly shared: (readonly number[] | undefined)[];

  constructor(claims: readonly DatedClaim[]) {
    const numbering = new Numbering<string>();
    const publications = sharedBy(claims, ({ publications }) => publications);
    const statements = sharedBy(claims, ({ statements }) => statements);
    this.shared = claims.map((claim) => {
      const own = [
        ...among(claim.publications, publications, (id) => numbering.numberOf(`publication ${id}`)),
        ...among(claim.statements, statements, (key) => numbering.numberOf(`statement ${key}`)),
      ];
      return own.length > 0 ? own : undefined;
    });
  }

  /** @param a a place of a claim in the list */
  joins(a: number, b: number): boolean {
    const [own, others] = [this.shared[a], this.shared[b]];
    if (own === undefined || others === undefined) return false;
    for (const report of own) if (others.includes(report)) return true;
    return false;
  }
}

function sharedBy(
  claims: readonly DatedClaim[],
  reportsOf: (claim: DatedClaim) => ReadonlySet<string>,
): ReadonlySet<string> {
  const [seen, shared] = [new Set<string>(), new Set<string>()];
  for (const claim of claims)
    for (const report of reportsOf(claim)) {
      if (seen.has(report)) shared.add(report);
      else seen.add(report);
    }
  return shared;
}

function among(
  own: ReadonlySet<string>,
  shared: ReadonlySet<string>,
  numberOf: (report: string) => number,
): readonly number[] {
  const numbers: number[] = [];
  for (const report of own) if (shared.has(report)) numbers.push(numberOf(report));
  return numbers;
}
