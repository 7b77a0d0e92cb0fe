import type { Figure } from "../figure";
import { type Instant, surelyBefore, type Window } from "../time/window";
import type { Claim } from "./claim";

/**
 * Who was the first to publish a claim, and who came after. The domain page lets what is known go by the earliest
 * publication of a claim, not by its echoes (section 5); where hours are not known, several may have been first.
 */
export interface FirstReports {
  /** Its figures that nobody else had surely published before: by one publisher, or by several of one time. */
  readonly first: readonly Figure[];
  /** Its figures that somebody else had surely published before. */
  readonly later: readonly Figure[];
}

/**
 * A report of unknown publication time is neither: nobody can say what it came before.
 *
 * @example 13 in the Herald on 6 January, in the Daily on 6 January, in RT on the 7th: the Herald and the Daily are first.
 * @example 13 in the Herald on 6 January and again on the 7th: both are the Herald's, and nobody came before it.
 */
export function firstReports({ figures }: Claim): FirstReports {
  const dated = figures.filter(hasKnownTime);
  const closings = earliestClosings(dated);
  const first: Figure[] = [];
  const later: Figure[] = [];
  for (const figure of dated) {
    const other = closings.find(({ source }) => source !== figure.publication.source);
    const isLater = other !== undefined && surelyBefore(other.window, figure.publication.published.window);
    (isLater ? later : first).push(figure);
  }
  return { first, later };
}

type DatedFigure = Figure & {
  readonly publication: { readonly published: { readonly window: Window } };
};

function hasKnownTime(figure: Figure): figure is DatedFigure {
  const { window, precision } = figure.publication.published;
  return window !== null && precision !== "unknown";
}

interface Closing {
  readonly source: string;
  readonly window: Window;
}

/** The report that was out first for sure, and the first one of anybody else: one of them is another's for everybody. */
function earliestClosings(figures: readonly DatedFigure[]): readonly Closing[] {
  const closes = ({ publication }: DatedFigure): Instant => publication.published.window.to;
  const earliest = (candidates: readonly DatedFigure[]) =>
    candidates.reduce<DatedFigure | null>(
      (best, figure) => (best === null || closes(figure) < closes(best) ? figure : best),
      null,
    );
  const first = earliest(figures);
  const second = earliest(
    figures.filter(({ publication }) => publication.source !== first?.publication.source),
  );
  return [first, second].flatMap((figure) =>
    figure === null
      ? []
      : [{ source: figure.publication.source, window: figure.publication.published.window }],
  );
}
