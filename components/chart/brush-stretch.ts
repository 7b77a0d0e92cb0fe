import { sidesOf, type ZoomPlot } from "./zoom-plot";

/** A drawing as it stands on the page. */
export interface ShownPlot {
  readonly plot: ZoomPlot;
  /** Pixels of the page for one of the drawing. */
  readonly scale: number;
}

/** The plot of the drawing that is shown at this width; drawings and plots stand in one order. */
export function shownPlot(root: HTMLElement, plots: readonly ZoomPlot[]): ShownPlot | null {
  const drawings = [...root.querySelectorAll('svg[role="graphics-document"]')];
  const at = drawings.findIndex((drawing) => drawing.getClientRects().length > 0);
  const width = drawings[at]?.getBoundingClientRect().width;
  const plot = plots[at];
  return plot && width ? { plot, scale: width / plot.width } : null;
}

/** Where the stretch between two pixels of the page is marked: over the plot and no wider than it. */
export function stretchOf(
  root: HTMLElement,
  plots: readonly ZoomPlot[],
  { from, to }: { readonly from: number; readonly to: number },
): { left: number; width: number; top: number; height: number } | null {
  const shown = shownPlot(root, plots);
  const sides = shown && sidesOf(shown.plot);
  if (!shown || !sides) return null;
  const { plot, scale } = shown;
  const hold = (x: number) => Math.min(Math.max(x, sides.left * scale), sides.right * scale);
  const [left, right] = [hold(Math.min(from, to)), hold(Math.max(from, to))];
  return { left, width: right - left, top: plot.top * scale, height: (plot.bottom - plot.top) * scale };
}
