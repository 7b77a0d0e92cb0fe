/** Marks carry their card's id in this attribute; document order is time order. */
const MARK = "[data-walk]";

/**
 * The marks of the drawing that is shown at this width, in time order, the sign of a contradiction after its mark: the
 * signs are drawn last, above all marks, but are walked where they belong.
 */
export function visibleMarks(root: HTMLElement): SVGAElement[] {
  const shown = [...root.querySelectorAll<SVGAElement>(MARK)].filter(
    (mark) => mark.getClientRects().length > 0,
  );
  const places = new Map<string, number>();
  for (const mark of shown) {
    const id = cardIdOf(mark);
    if (!places.has(id)) places.set(id, places.size);
  }
  const placeOf = (mark: SVGAElement) => places.get(cardIdOf(mark)) ?? 0;
  return shown.sort((a, b) => placeOf(a) - placeOf(b));
}

/** The mark that an event happened on, or null. */
export function markAt(target: EventTarget | null): SVGAElement | null {
  return target instanceof Element ? target.closest<SVGAElement>(MARK) : null;
}

/** Id of the card of a mark; the sign of a contradiction shares the card of its mark. */
export function cardIdOf(mark: SVGAElement): string {
  return mark.dataset.walk?.split(" ")[0] ?? "";
}

/**
 * The mark that a key leads to from the one in focus, or null where the key is no step. Ends hold: there is nothing
 * before the first mark and nothing after the last.
 */
export function stepTo<T>(key: string, marks: readonly T[], current: T): T | null {
  const at = marks.indexOf(current);
  if (at === -1) return null;
  const to = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: marks.length - 1,
  }[key];
  return to === undefined ? null : (marks[Math.min(Math.max(to, 0), marks.length - 1)] ?? null);
}

/** One stop for the tab key in the whole chart; arrows do the rest. */
export function onlyTabStop(marks: readonly SVGAElement[], stop: SVGAElement | undefined): void {
  for (const mark of marks) mark.setAttribute("tabindex", mark === stop ? "0" : "-1");
}
