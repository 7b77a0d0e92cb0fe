import { DECORATIVE, type DrawContext, zoneHatchId } from "./draw-context";
import type { ChartLayout } from "./layout/chart-layout";

/** Contradiction zones, hatched, and one best history of the least doubt, dotted. The words beside the chart say both. */
export function ChartDoubt({
  layout,
  context,
}: {
  readonly layout: ChartLayout;
  readonly context: DrawContext;
}) {
  const { paint } = context;
  return (
    <g {...DECORATIVE}>
      {layout.zones.map((zone) => (
        <rect
          key={`${zone.x} ${zone.y}`}
          {...zone}
          fill={`url(#${zoneHatchId(context)})`}
          stroke={paint.amber}
          strokeOpacity="0.5"
        />
      ))}
      {layout.history === null ? null : (
        <path
          d={layout.history}
          fill="none"
          stroke={paint.ink}
          strokeWidth="1.6"
          strokeDasharray="1.5 3.5"
          strokeLinecap="round"
        />
      )}
    </g>
  );
}
