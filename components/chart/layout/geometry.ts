/** A rectangle in pixels of the drawing; `y` grows downward. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** True where the two share more than an edge: [0, 10] and [10, 20] do not. */
export function intersects(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** True where `inner` lies wholly in `outer`, edges included. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** To a tenth of a pixel: finer than the eye, and the same text on every machine. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}
