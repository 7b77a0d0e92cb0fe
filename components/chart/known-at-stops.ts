import type { Instant } from "@/lib/domain/time/window";
import { sayInstant } from "@/lib/i18n/say-window";
import type { Texts } from "@/lib/i18n/texts";
import type { PublicationMoment } from "@/lib/view/chart-model";

/** A place at which the slider can stand: what the public knew once these reports were out. */
export interface KnownAtStop {
  /** ISO instant for the address. */
  readonly known: string;
  readonly label: string;
  readonly reports: number;
}

/** As many as a wide slider has pixels for. */
const MOST_STOPS = 400;

/**
 * A stop for each publication moment, in time order. Of more moments than the slider can tell apart, neighbours
 * share a stop that stands at the latest of them.
 */
export function knownAtStops(
  moments: readonly PublicationMoment[],
  zone: string,
  texts: Texts,
): KnownAtStop[] {
  const share = Math.max(1, Math.ceil(moments.length / MOST_STOPS));
  const stops: KnownAtStop[] = [];
  for (let start = 0; start < moments.length; start += share) {
    const heap = moments.slice(start, start + share);
    const last = heap.at(-1);
    if (!last) continue;
    stops.push({
      known: new Date(last.at).toISOString(),
      label: sayInstant(last.at, "minute", zone, texts),
      reports: heap.reduce((sum, { reports }) => sum + reports, 0),
    });
  }
  return stops;
}

/** Index of the stop in force at `knownAt`; one past the last for null, which is now; -1 before the first. */
export function stopAt(stops: readonly KnownAtStop[], knownAt: Instant | null): number {
  if (knownAt === null) return stops.length;
  return stops.findLastIndex(({ known }) => Date.parse(known) <= knownAt);
}

/** Where a replay begins: at the next stop, or at the first one where there is none; `count` stands for now. */
export function replayStart(index: number, count: number): number {
  return index >= count ? 0 : index + 1;
}
