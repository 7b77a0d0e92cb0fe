"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { useHydrated } from "@/components/forms/use-hydrated";
import type { KnownAtStop } from "./known-at-stops";

export interface KnownAtSliderProps {
  readonly stops: readonly KnownAtStop[];
  /** Index of the stop in force; `stops.length` for now, -1 before the first. */
  readonly current: number;
  /** The known-at in force in words. */
  readonly said: string;
  readonly words: { readonly label: string; readonly now: string };
  readonly template: string;
  readonly latestHref: string;
}

/** Long enough that walking through moments by arrow key asks the server once. */
const PAUSE = 300;
const BAR_AREA = 22;

/**
 * A slider with one step a publication moment, the last step being now. Equal steps, so that the first crowded days
 * and the quiet months after them can be walked alike; it says the date at which it stands.
 */
export function KnownAtSlider(props: KnownAtSliderProps) {
  const { stops, current, said, words, template, latestHref } = props;
  const router = useRouter();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [chosen, setChosen] = useState<number | null>(null);
  const [isPending, startTransition] = useTransition();
  const isHydrated = useHydrated();

  useEffect(() => () => clearTimeout(timer.current), []);
  // A new answer from the server ends the choice that asked for it, unless the reader has moved on already.
  useEffect(() => {
    if (!isPending && timer.current === undefined) setChosen(null);
  }, [isPending]);

  const choose = (index: number) => {
    setChosen(index);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      timer.current = undefined;
      const stop = stops[index];
      const href = stop ? template.replace("{known}", encodeURIComponent(stop.known)) : latestHref;
      startTransition(() => router.replace(href, { scroll: false }));
    }, PAUSE);
  };

  const index = chosen ?? current;
  const label = chosen === null ? said : (stops[chosen]?.label ?? words.now);
  return (
    <div className="with-script grid grid-cols-[auto_1fr] items-end gap-x-4 gap-y-1 text-sm sm:grid-cols-[auto_1fr_auto]">
      <label htmlFor="known-at" className="text-ink-2">
        {words.label}
      </label>
      <output
        htmlFor="known-at"
        aria-busy={isPending}
        className={`text-end sm:order-last sm:min-w-36 ${isPending || chosen !== null ? "text-ink-3" : "text-ink"}`}
      >
        {label}
      </output>
      {/* Time runs from left to right in every language, as on the chart above. */}
      <div dir="ltr" className="relative col-span-2 sm:col-span-1">
        <PublicationBars stops={stops} index={index} />
        <input
          id="known-at"
          type="range"
          className="rail"
          min={0}
          max={stops.length}
          value={Math.max(index, 0)}
          aria-valuetext={label}
          // Until scripts run a move would go unheard.
          disabled={!isHydrated}
          onChange={(event) => choose(event.target.valueAsNumber)}
        />
      </div>
    </div>
  );
}

function PublicationBars({
  stops,
  index,
}: {
  readonly stops: readonly KnownAtStop[];
  readonly index: number;
}) {
  const most = stops.reduce((highest, { reports }) => Math.max(highest, reports), 1);
  return (
    <svg
      viewBox={`0 0 ${stops.length} ${BAR_AREA}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="rail-bars"
    >
      {stops.map(({ known, reports }, at) => (
        <path
          key={known}
          d={`M${at} ${BAR_AREA}V${BAR_AREA - Math.max(4, BAR_AREA * Math.sqrt(reports / most))}`}
          stroke={at <= index ? "var(--ink-3)" : "var(--ribbon-common)"}
          strokeWidth="2"
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}
