import type { Window } from "../time/window";

/** What meets: a window, the lowest ceiling and the highest floor of what lies in it. */
interface Meeting {
  readonly window: Window;
  readonly lowest: { readonly interval: { readonly high: number } };
  readonly highest: { readonly interval: { readonly low: number } };
}

/**
 * Every `low` and `high` whose windows overlap and of which some numbers exclude each other, each pair once.
 *
 * @param lows in order of the openings of their windows
 * @param highs in that order too
 * @param visit is told the places of the two in their lists
 */
export function forEachMeeting(
  lows: readonly Meeting[],
  highs: readonly Meeting[],
  visit: (low: number, high: number) => void,
): void {
  const below = new Open(lows, ({ lowest }) => lowest.interval.high);
  const above = new Open(highs, ({ highest }) => highest.interval.low);
  for (let low = 0, high = 0; low < lows.length || high < highs.length; ) {
    const [l, h] = [lows[low], highs[high]];
    if (h === undefined || (l !== undefined && l.window.from <= h.window.from)) {
      if (l === undefined) return;
      above.closeBefore(l.window.from);
      above.forEach((place, floor) => {
        if (floor > l.lowest.interval.high) visit(low, place);
      });
      below.open(low++);
    } else {
      below.closeBefore(h.window.from);
      below.forEach((place, ceiling) => {
        if (ceiling < h.highest.interval.low) visit(place, high);
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
    this.closings[this.size] = meeting.window.to;
    this.bounds[this.size++] = this.boundOf(meeting);
    this.firstClosing = Math.min(this.firstClosing, meeting.window.to);
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
