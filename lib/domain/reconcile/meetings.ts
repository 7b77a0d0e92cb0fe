import type { DatedClaim } from "../provenance/claim";

/** What meets: a window, and the numbers that a claim allows in it; of several claims the highest `low` and the lowest `high`. */
export interface Meeting {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** A claim within its own window. */
export function atItsTime({ window: { from, to }, interval: { low, high } }: DatedClaim): Meeting {
  return { from, to, low, high };
}

/**
 * Every `low` and `high` whose windows overlap and of which some numbers exclude each other, each pair once.
 *
 * @param lows in order of the openings of their windows
 * @param highs in that order too
 * @param visit is told the places of the two in their lists, and how far apart their numbers are
 */
export function forEachMeeting(
  lows: readonly Meeting[],
  highs: readonly Meeting[],
  visit: (low: number, high: number, gap: number) => void,
): void {
  const below = new Open(lows, ({ high }) => high);
  const above = new Open(highs, ({ low }) => low);
  for (let low = 0, high = 0; low < lows.length || high < highs.length; ) {
    const [l, h] = [lows[low], highs[high]];
    if (h === undefined || (l !== undefined && l.from <= h.from)) {
      if (l === undefined) return;
      above.closeBefore(l.from);
      above.forEach((place, floor) => {
        if (floor > l.high) visit(low, place, floor - l.high);
      });
      below.open(low++);
    } else {
      below.closeBefore(h.from);
      below.forEach((place, ceiling) => {
        if (ceiling < h.low) visit(place, high, h.low - ceiling);
      });
      above.open(high++);
    }
  }
}

/** The places whose windows are open, with the bound that each is compared by. Plain arrays: this is the inner loop. */
class Open {
  private readonly places: Int32Array;
  private readonly closings: Float64Array;
  private readonly bounds: Float64Array;
  private size = 0;
  private firstClosing = Number.POSITIVE_INFINITY;

  constructor(
    private readonly all: readonly Meeting[],
    private readonly boundOf: (meeting: Meeting) => number,
  ) {
    this.places = new Int32Array(all.length);
    this.closings = new Float64Array(all.length);
    this.bounds = new Float64Array(all.length);
  }

  open(place: number): void {
    const meeting = this.all[place];
    if (meeting === undefined) return;
    this.places[this.size] = place;
    this.closings[this.size] = meeting.to;
    this.bounds[this.size++] = this.boundOf(meeting);
    this.firstClosing = Math.min(this.firstClosing, meeting.to);
  }

  /** Forgets the windows that close at or before an instant. */
  closeBefore(instant: number): void {
    if (this.firstClosing > instant) return;
    const { places, closings, bounds } = this;
    let kept = 0;
    this.firstClosing = Number.POSITIVE_INFINITY;
    for (let at = 0; at < this.size; at++) {
      const closing = closings[at] ?? 0;
      if (closing <= instant) continue;
      places[kept] = places[at] ?? 0;
      bounds[kept] = bounds[at] ?? 0;
      closings[kept++] = closing;
      this.firstClosing = Math.min(this.firstClosing, closing);
    }
    this.size = kept;
  }

  forEach(visit: (place: number, bound: number) => void): void {
    for (let at = 0; at < this.size; at++) visit(this.places[at] ?? 0, this.bounds[at] ?? 0);
  }
}
