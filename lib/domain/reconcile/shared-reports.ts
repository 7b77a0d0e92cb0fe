import type { DatedClaim } from "../provenance/claim";

/** Which of these claims stand in one publication, or relay one statement. */
export class SharedReports {
  /** Of each claim the reports that it shares with another one; nothing for most. */
  private readonly shared: (readonly string[] | undefined)[];

  constructor(claims: readonly DatedClaim[]) {
    const publications = sharedBy(claims, ({ publications }) => publications);
    const statements = sharedBy(claims, ({ statements }) => statements);
    this.shared = claims.map((claim) => {
      const own = [
        ...named("publication", claim.publications, publications),
        ...named("statement", claim.statements, statements),
      ];
      return own.length > 0 ? own : undefined;
    });
  }

  /** @param a place of a claim in the list */
  joins(a: number, b: number): boolean {
    const [own, others] = [this.shared[a], this.shared[b]];
    return own !== undefined && others !== undefined && own.some((report) => others.includes(report));
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

function named(kind: string, own: ReadonlySet<string>, shared: ReadonlySet<string>): readonly string[] {
  const names: string[] = [];
  for (const report of own) if (shared.has(report)) names.push(`${kind} ${report}`);
  return names;
}
