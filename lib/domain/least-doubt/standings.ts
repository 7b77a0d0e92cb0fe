import type { BestAnswer } from "./best-answer";
import { bestCourse } from "./best-course";
import { boundsOf } from "./bounds";
import { type Standing, standingsAlone } from "./standings-alone";
import type { Weighed } from "./weighed";

/**
 * What becomes of each claim, by its place, in all best answers. Exact.
 *
 * For claims that stand alone see `standingsAlone`. A claim of a moment at odds is weighed anew, once left out and once
 * told twice, at the cost of two answers.
 */
export function standingsOf(answer: BestAnswer): ReadonlyMap<number, Standing> {
  const { boxes, doubted } = answer;
  if (doubted === 0) return new Map();
  const standings = new Map(standingsAlone(answer));
  for (const moment of boxes.atOdds.keys()) {
    for (const place of boxes.atOdds[moment] ?? [])
      standings.set(place, standingAtOdds(place, moment, boxes, doubted));
  }
  return standings;
}

/** Leaving it out saves one where some best answer sets it aside; telling it twice costs one more where every one does. */
function standingAtOdds(place: number, moment: number, boxes: Weighed, doubted: number): Standing {
  const members = boxes.atOdds[moment] ?? [];
  const doubtedWith = (changed: readonly number[]) =>
    bestCourse(boundsOf({ ...boxes, atOdds: boxes.atOdds.with(moment, changed) })).doubted;
  if (doubtedWith(members.filter((other) => other !== place)) === doubted) return "kept";
  return doubtedWith([...members, place]) > doubted ? "always set aside" : "sometimes set aside";
}
