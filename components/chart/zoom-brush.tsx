"use client";

import { useRouter } from "next/navigation";
import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
  useTransition,
} from "react";
import type { ChartZoom } from "@/lib/view/chart-zoom";
import { shownPlot, stretchOf } from "./brush-stretch";
import { visibleMarks } from "./walk-marks";
import { daysBetween, type ZoomPlot } from "./zoom-plot";

export type ZoomStep = Exclude<keyof ChartZoom, "shown">;

export interface ZoomBrushProps {
  /** A plot for each drawing in it, in the same order. */
  readonly plots: readonly ZoomPlot[];
  readonly zone: string;
  /** Address of this view with `{from}` and `{to}` in place of the days. */
  readonly template: string;
  /** Where the steps lead; null where they lead nowhere. */
  readonly steps: Readonly<Record<ZoomStep, string | null>>;
  /** Said where a stretch without any report is chosen. */
  readonly nothingThere: string;
  readonly children: ReactNode;
}

interface Drag {
  readonly from: number;
  readonly to: number;
}

/** A shorter way is a click, or an unsteady hand. */
const LEAST = 8;

/**
 * Chooses a stretch of time: by dragging over the drawing, with mouse or finger, or by keys on a mark in focus. What is
 * chosen is an address, so that it can be shared and the way back leads out of it.
 */
export function ZoomBrush(props: ZoomBrushProps) {
  const { plots, zone, template, steps, nothingThere, children } = props;
  const router = useRouter();
  const root = useRef<HTMLDivElement>(null);
  const start = useRef<number | null>(null);
  const dragged = useRef(false);
  const byKey = useRef(false);
  const [drag, setDrag] = useState<Drag | null>(null);
  const [said, setSaid] = useState("");
  const [isPending, startTransition] = useTransition();

  // A mark that had the focus may lie outside the new stretch: the keys go on from the first one that is shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new drawing comes from the server as new children.
  useEffect(() => {
    if (!byKey.current || !root.current) return;
    byKey.current = false;
    if (!root.current.contains(document.activeElement)) visibleMarks(root.current)[0]?.focus();
  }, [children]);

  const go = (href: string) => startTransition(() => router.push(href, { scroll: false }));

  const placeOf = (event: PointerEvent) => event.clientX - (root.current?.getBoundingClientRect().left ?? 0);

  const end = () => {
    start.current = null;
    setDrag(null);
  };

  const choose = ({ from, to }: Drag) => {
    const plot = root.current && shownPlot(root.current, plots);
    if (!root.current || !plot) return;
    const [left, right] = [Math.min(from, to), Math.max(from, to)];
    const days = daysBetween(plot.plot, left / plot.scale, right / plot.scale, zone);
    if (days === null) return;
    const isEmpty = !visibleMarks(root.current).some((mark) => liesBetween(mark, root.current, left, right));
    setSaid(isEmpty ? nothingThere : "");
    if (!isEmpty) go(template.replace("{from}", days.from).replace("{to}", days.to));
  };

  const onPointerDown = (event: PointerEvent) => {
    dragged.current = false;
    const isOnDrawing = event.target instanceof Element && event.target.closest("svg") !== null;
    start.current = event.button === 0 && event.isPrimary && isOnDrawing ? placeOf(event) : null;
  };

  const onPointerMove = (event: PointerEvent) => {
    if (start.current === null || !root.current) return;
    const to = placeOf(event);
    if (!dragged.current && Math.abs(to - start.current) < LEAST) return;
    if (!dragged.current) root.current.setPointerCapture(event.pointerId);
    dragged.current = true;
    setDrag({ from: start.current, to });
  };

  const onPointerUp = () => {
    if (drag) choose(drag);
    end();
  };

  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.key === "Escape") end();
    const step = stepOfKey(event);
    const href = step && steps[step];
    if (step === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (!href) return;
    byKey.current = true;
    go(href);
  };

  const onClickCapture = (event: MouseEvent) => {
    if (!dragged.current) return;
    dragged.current = false;
    event.preventDefault();
    event.stopPropagation();
  };

  const stretch = drag && root.current ? stretchOf(root.current, plots, drag) : null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links below do the same; this is the way by pointer and key.
    <div
      ref={root}
      className="relative touch-pan-y select-none"
      aria-busy={isPending}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={end}
      onKeyDownCapture={onKeyDownCapture}
      onClickCapture={onClickCapture}
      // Marks are links, which a browser would begin to drag away.
      onDragStart={(event) => event.preventDefault()}
    >
      {children}
      {stretch ? (
        <div
          aria-hidden="true"
          className="pointer-events-none absolute border-ink-2 border-x bg-ink/10"
          style={stretch}
        />
      ) : null}
      <p role="status" className="text-ink-2 text-sm">
        {said}
      </p>
    </div>
  );
}

function liesBetween(mark: Element, root: HTMLElement | null, left: number, right: number): boolean {
  const box = mark.getBoundingClientRect();
  const origin = root?.getBoundingClientRect().left ?? 0;
  return box.left - origin < right && box.right - origin > left;
}

/** The step of a key on a mark in focus. Plain arrows walk the marks. */
function stepOfKey({ key, shiftKey }: KeyboardEvent): ZoomStep | null {
  if (shiftKey && key === "ArrowLeft") return "earlier";
  if (shiftKey && key === "ArrowRight") return "later";
  if (key === "+" || key === "=") return "closer";
  if (key === "-") return "wider";
  return key === "0" ? "whole" : null;
}
