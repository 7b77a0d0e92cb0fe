import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { type KnownAtStop, replayStart } from "./known-at-stops";

/** Long enough that walking through moments by arrow key asks the server once. */
const PAUSE = 300;
/** How long a replay stays at a moment once its picture is there; longer for those who asked for less motion. */
const STAY = { moving: 1400, reduced: 4000 };

export interface Replay {
  /** The stop that is shown, or asked for. */
  readonly index: number;
  /** Whether the stop is asked for, and its picture not there yet. */
  readonly isAsking: boolean;
  readonly isPlaying: boolean;
  /** Goes to a stop, after a moment in which the reader may move on; a replay ends. */
  readonly choose: (index: number) => void;
  /** Goes to a stop at once; a replay ends. */
  readonly step: (index: number) => void;
  readonly toggle: () => void;
}

export interface ReplayOf {
  readonly stops: readonly KnownAtStop[];
  /** Index of the stop in force; `stops.length` for now, -1 before the first. */
  readonly current: number;
  /** Address of this view with `{known}` in place of the ISO instant. */
  readonly template: string;
  readonly latestHref: string;
}

/** Moves known-at from stop to stop, by hand or by itself; each stop is an address. */
export function useReplay({ stops, current, template, latestHref }: ReplayOf): Replay {
  const router = useRouter();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [chosen, setChosen] = useState<number | null>(null);
  const [isPlaying, setPlaying] = useState(false);
  const [isPending, startTransition] = useTransition();
  const index = chosen ?? current;

  useEffect(() => () => clearTimeout(timer.current), []);
  // A new answer from the server ends the choice that asked for it, unless the reader has moved on already.
  useEffect(() => {
    if (!isPending && timer.current === undefined) setChosen(null);
  }, [isPending]);

  const askFor = (to: number, after: number) => {
    setChosen(to);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      timer.current = undefined;
      const stop = stops[to];
      const href = stop ? template.replace("{known}", encodeURIComponent(stop.known)) : latestHref;
      startTransition(() => router.replace(href, { scroll: false }));
    }, after);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a step is due when the picture of the last one has come.
  useEffect(() => {
    if (!isPlaying || isPending || chosen !== null) return;
    if (index >= stops.length) {
      setPlaying(false);
      return;
    }
    const due = setTimeout(() => askFor(index + 1, 0), stay());
    return () => clearTimeout(due);
  }, [isPlaying, isPending, chosen, index]);

  const byHand = (to: number, after: number) => {
    setPlaying(false);
    askFor(to, after);
  };
  return {
    index,
    isAsking: isPending || chosen !== null,
    isPlaying,
    choose: (to) => byHand(to, PAUSE),
    step: (to) => byHand(to, 0),
    toggle: () => {
      setPlaying(!isPlaying);
      if (!isPlaying) askFor(replayStart(index, stops.length), 0);
    },
  };
}

function stay(): number {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? STAY.reduced : STAY.moving;
}
