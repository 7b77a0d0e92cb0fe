import type { Figure, Withdrawal } from "../figure";
import type { Vocabulary } from "../vocabulary";

/**
 * Refuses a figure that no rule could judge.
 * @throws RangeError naming the figure, for a publication that ends before it starts and for an origin that is no source
 */
export function assertFigure({ id, origin, publication }: Figure, { sources }: Vocabulary): void {
  const { window } = publication.published;
  if (window !== null && !(window.from < window.to))
    throw new RangeError(
      `the publication "${publication.id}" of figure ${id} ends at ${window.to}, before it starts at ${window.from}: give the earlier time first`,
    );
  if (!sources.has(origin))
    throw new RangeError(
      `the origin "${origin}" of figure ${id} is no source of the vocabulary: add the source, or name one that is`,
    );
}

/** @throws RangeError naming the withdrawal, for a time of it that ends before it starts */
export function assertWithdrawal({ id, announced, asOf }: Withdrawal): void {
  for (const { from, to } of [announced.window, asOf])
    if (!(from < to))
      throw new RangeError(
        `a time of the withdrawal ${id} ends at ${to}, before it starts at ${from}: give the earlier time first`,
      );
}
