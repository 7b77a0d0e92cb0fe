import type { DatedClaim } from "../provenance/claim";
import { Numbering } from "./numbering";

/** Which of these claims stand in one publication, or relay one statement. */
export class SharedReports {
  /** Of each claim the numbers of the reports that it shares with another one; nothing for most. */
  private readonly shared: (readonly number[] | undefined)[];

  constructor(claims: readonly DatedClaim[]) {
    const reports = reportNumbers(claims);
    const tellers: number[] = [];
    for (const own of reports) for (const report of own) tellers[report] = (tellers[report] ?? 0) + 1;
    this.shared = reports.map((own) => {
      const shared = own.filter((report) => (tellers[report] ?? 0) > 1);
      return shared.length > 0 ? shared : undefined;
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

/** The reports behind each claim: publications by even numbers, statements by odd ones. */
function reportNumbers(claims: readonly DatedClaim[]): readonly (readonly number[])[] {
  const [publications, statements] = [new Numbering<string>(), new Numbering<string>()];
  return claims.map((claim) => {
    const own: number[] = [];
    for (const id of claim.publications) own.push(2 * publications.numberOf(id));
    for (const key of claim.statements) own.push(2 * statements.numberOf(key) + 1);
    return own;
  });
}
