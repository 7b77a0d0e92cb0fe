import type { DatedClaim } from "../../provenance/claim";
import { overlap, type Window } from "../../time/window";
import { momentsOf } from "../one-moment";
import { countUpTo } from "../staircase";

/** Tells which claims can be of one moment with some of a list, without naming the moments of all. */
export class Momentary {
  private readonly publications = new Set<string>();
  private readonly statements = new Set<string>();
  private readonly openings = new Set<number>();
  /** When some of the list speak: stretches that do not overlap, in order. */
  private readonly stretches: readonly Window[];

  constructor(claims: readonly DatedClaim[]) {
    for (const { figures, window } of claims) {
      this.openings.add(window.from);
      for (const { publication, statement } of figures) {
        this.publications.add(publication.id);
        if (statement !== null) this.statements.add(statement);
      }
    }
    this.stretches = stretchesOf(claims.map(({ window }) => window));
  }

  /** The claims by the names of their moments (see `momentsOf`). */
  byMoment(claims: readonly DatedClaim[]): ReadonlyMap<string, readonly DatedClaim[]> {
    const byMoment = new Map<string, DatedClaim[]>();
    for (const claim of claims.filter((one) => this.mayShare(one))) {
      for (const moment of momentsOf(claim)) {
        const known = byMoment.get(moment);
        if (known) known.push(claim);
        else byMoment.set(moment, [claim]);
      }
    }
    return byMoment;
  }

  private mayShare({ figures, window, momentStated }: DatedClaim): boolean {
    const stretch = this.stretches[countUpTo(this.stretches, ({ from }) => from, window.to - 1) - 1];
    if (stretch === undefined || !overlap(stretch, window)) return false;
    if (momentStated && this.openings.has(window.from)) return true;
    return figures.some(
      ({ publication, statement }) =>
        (statement !== null && this.statements.has(statement)) || this.publications.has(publication.id),
    );
  }
}

function stretchesOf(windows: readonly Window[]): readonly Window[] {
  const stretches: Window[] = [];
  for (const { from, to } of [...windows].sort((a, b) => a.from - b.from)) {
    const last = stretches.at(-1);
    if (last === undefined || last.to < from) stretches.push({ from, to });
    else stretches[stretches.length - 1] = { from: last.from, to: Math.max(last.to, to) };
  }
  return stretches;
}
