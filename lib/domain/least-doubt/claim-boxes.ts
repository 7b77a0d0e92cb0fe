import type { DatedClaim } from "../provenance/claim";
import { type Boxes, boxesOf } from "./boxes";
import { readInOtherWords } from "./in-other-words";
import { instantMoments, type Moment, statementMoments } from "./moments";

/** The boxes of claims, with what statements and rewordings do to them. */
export interface ClaimBoxes {
  /** Windows as the claims state them; looser wordings of one moment reach to the others. */
  readonly boxes: Boxes;
  /** What statements tie together. */
  readonly moments: readonly Moment[];
}

/**
 * Reads the claims of one scope as boxes of time × count. Box i is claim i.
 * @throws RangeError for a window or an interval that is none, naming the claim
 */
export function claimBoxes(claims: readonly DatedClaim[]): ClaimBoxes {
  const boxes = boxesOf(claims);
  const moments = statementMoments(claims, boxes);
  const instants = instantMoments(claims, boxes);
  readInOtherWords(claims, boxes, [...moments, ...instants]);
  return { boxes, moments };
}
