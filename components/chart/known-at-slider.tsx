"use client";

import type { ReactNode } from "react";
import { useHydrated } from "@/components/forms/use-hydrated";
import type { KnownAtStop } from "./known-at-stops";
import { type ReplayOf, useReplay } from "./use-replay";

export interface KnownAtSliderProps extends ReplayOf {
  /** The known-at in force in words. */
  readonly said: string;
  readonly words: {
    readonly label: string;
    readonly now: string;
    readonly play: string;
    readonly pause: string;
    readonly previous: string;
    readonly next: string;
  };
}

const BAR_AREA = 22;

/**
 * A slider with one step a publication moment, the last step being now. Equal steps, so that the first crowded days
 * and the quiet months after them can be walked alike; it says the date at which it stands. Beside it the way to the
 * moment before and after, and a replay of all that follow.
 */
export function KnownAtSlider(props: KnownAtSliderProps) {
  const { stops, said, words } = props;
  const { index, isAsking, isPlaying, choose, step, toggle } = useReplay(props);
  const isHydrated = useHydrated();
  const label = index === props.current ? said : (stops[index]?.label ?? words.now);
  return (
    <div className="with-script grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-1 text-sm sm:grid-cols-[auto_auto_1fr_auto]">
      <label htmlFor="known-at" className="text-ink-2">
        {words.label}
      </label>
      {/* Time runs from left to right in every language, as on the chart above. */}
      <div
        dir="ltr"
        className="order-last col-span-2 flex gap-1 justify-self-start sm:order-none sm:col-span-1"
      >
        <Button name={words.previous} disabled={!isHydrated || index <= 0} onPress={() => step(index - 1)}>
          <path d="M4 3V13M13 3L6 8L13 13Z" />
        </Button>
        <Button name={isPlaying ? words.pause : words.play} disabled={!isHydrated} onPress={toggle}>
          {isPlaying ? <path d="M5 3V13M11 3V13" /> : <path d="M4 3L13 8L4 13Z" />}
        </Button>
        <Button
          name={words.next}
          disabled={!isHydrated || index >= stops.length}
          onPress={() => step(index + 1)}
        >
          <path d="M12 3V13M3 3L10 8L3 13Z" />
        </Button>
      </div>
      <output
        htmlFor="known-at"
        aria-busy={isAsking}
        className={`text-end sm:order-last sm:min-w-36 ${isAsking ? "text-ink-3" : "text-ink"}`}
      >
        {label}
      </output>
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

interface ButtonProps {
  readonly name: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** Where it leads nowhere it keeps the focus that it may have, so that keys are not lost. */
function Button({ name, disabled, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      aria-disabled={disabled}
      onClick={disabled ? undefined : onPress}
      className={`inline-flex size-8 items-center justify-center rounded-sm border border-line ${disabled ? "text-line-strong" : "text-ink hover:border-line-strong"}`}
    >
      <svg
        viewBox="0 0 16 16"
        width="14"
        height="14"
        aria-hidden="true"
        fill="currentColor"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      >
        {children}
      </svg>
    </button>
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
  const bars = stops.map(
    ({ reports }, at) =>
      `M${at} ${BAR_AREA}v${-Math.max(4, Math.round(BAR_AREA * Math.sqrt(reports / most)))}`,
  );
  return (
    <svg
      viewBox={`0 0 ${stops.length} ${BAR_AREA}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="rail-bars"
    >
      <Bars bars={bars.slice(0, index + 1)} stroke="var(--ink-3)" />
      <Bars bars={bars.slice(index + 1)} stroke="var(--ribbon-common)" />
    </svg>
  );
}

/** One shape for all: there can be hundreds. */
function Bars({ bars, stroke }: { readonly bars: readonly string[]; readonly stroke: string }) {
  return <path d={bars.join("")} stroke={stroke} strokeWidth="2" vectorEffect="non-scaling-stroke" />;
}
