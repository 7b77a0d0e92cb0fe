"use client";

import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { type Texts, type TextsPack, textsOfPack } from "@/lib/i18n/texts";
import { MarkCard } from "./mark-card";
import type { MarkCards } from "./mark-cards";
import { cardIdOf, markAt, onlyTabStop, stepTo, visibleMarks } from "./walk-marks";

export interface InteractiveRangeChartProps {
  /** The texts that the browser writes itself. */
  readonly pack: TextsPack;
  readonly cards: MarkCards;
  /** The drawing as the server painted it. It is not drawn again here, so nothing can shift when scripts arrive. */
  readonly children: ReactNode;
}

interface OpenCard {
  readonly id: string;
  readonly style: { readonly left: number; readonly top?: number; readonly bottom?: number };
}

const CARD_WIDTH = 288;
const GRACE = 250;

/**
 * Makes the painted marks speak: a card on hover and focus, arrow keys through the marks in time order, Enter to the
 * figure's page (each mark is a link), Escape to close. One tab stop for the whole chart.
 */
export function InteractiveRangeChart({ pack, cards, children }: InteractiveRangeChartProps) {
  const texts = useMemo(() => textsOfPack(pack), [pack]);
  const root = useRef<HTMLDivElement>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [open, setOpen] = useState<OpenCard | null>(null);
  const [spoken, setSpoken] = useState("");

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new drawing comes from the server without tab stops.
  useEffect(() => {
    const marks = root.current ? visibleMarks(root.current) : [];
    onlyTabStop(marks, marks[0]);
  }, [children]);
  useEffect(() => () => clearTimeout(leaving.current), []);

  const show = useCallback((mark: SVGAElement) => {
    clearTimeout(leaving.current);
    if (root.current) setOpen({ id: cardIdOf(mark), style: besideMark(mark, root.current) });
  }, []);

  const leave = () => {
    clearTimeout(leaving.current);
    leaving.current = setTimeout(() => setOpen(null), GRACE);
  };

  const onPointerOver = (event: PointerEvent) => {
    const mark = markAt(event.target);
    if (mark) show(mark);
    else if (event.target instanceof Element && event.target.closest("svg")) leave();
    else clearTimeout(leaving.current);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") setOpen(null);
    const mark = markAt(event.target);
    if (!mark || !root.current) return;
    const marks = visibleMarks(root.current);
    const next = stepTo(event.key, marks, mark);
    if (!next) return;
    event.preventDefault();
    onlyTabStop(marks, next);
    next.focus();
    const position = texts.t("chart.position", { n: marks.indexOf(next) + 1, all: marks.length });
    setSpoken(`${position} ${aloud(cards, cardIdOf(next), texts)}`);
  };

  const card = open ? cards[open.id] : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are links; this only listens for all of them.
    <div
      ref={root}
      className="relative"
      onPointerOver={onPointerOver}
      onPointerLeave={leave}
      onFocus={(event) => {
        const mark = markAt(event.target);
        if (mark) show(mark);
      }}
      onBlur={leave}
      onKeyDown={onKeyDown}
      onClickCapture={(event) => {
        // A finger can't hover: the first touch opens the card, whose link leads on.
        const touch =
          event.nativeEvent instanceof globalThis.PointerEvent && event.nativeEvent.pointerType === "touch";
        const mark = touch ? markAt(event.target) : null;
        if (!mark) return;
        event.preventDefault();
        show(mark);
      }}
    >
      {children}
      {open && card ? (
        <div className="absolute z-10 max-w-full" style={{ width: CARD_WIDTH, ...open.style }}>
          <MarkCard texts={texts} card={card} />
        </div>
      ) : null}
      <p aria-live="polite" className="sr-only">
        {spoken}
      </p>
    </div>
  );
}

/** Below a mark in the upper half of the chart, above one in the lower, and never beyond its sides. */
function besideMark(mark: SVGAElement, root: HTMLElement): OpenCard["style"] {
  const box = mark.getBoundingClientRect();
  const frame = root.getBoundingClientRect();
  const middle = box.left + box.width / 2 - frame.left;
  const left = Math.max(0, Math.min(middle - CARD_WIDTH / 2, frame.width - CARD_WIDTH));
  const isUpper = box.top + box.height / 2 < frame.top + frame.height / 2;
  return isUpper ? { left, top: box.bottom - frame.top + 6 } : { left, bottom: frame.bottom - box.top + 6 };
}

/** What the accessible name of the mark, read out on focus, does not say already. */
function aloud(cards: MarkCards, id: string, { t }: Texts): string {
  const card = cards[id];
  if (!card) return "";
  return [
    t("chart.aloud", { chain: card.chain, published: card.published }),
    ...card.contradictions.map(({ sentence }) => sentence),
  ].join(" ");
}
