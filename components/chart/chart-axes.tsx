import { DECORATIVE, type DrawContext } from "./draw-context";
import type { ChartLayout } from "./layout/chart-layout";

/** Thin rules at round counts, the time axis with ticks of the event's own days, and the strip of undated claims. */
export function ChartAxes({
  layout,
  context,
}: {
  readonly layout: ChartLayout;
  readonly context: DrawContext;
}) {
  const { plot, strip } = layout.frame;
  const { paint, size } = context;
  const left = strip?.x ?? plot.x;
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  return (
    <g {...DECORATIVE} fontSize={size} fill={paint.ink3}>
      {layout.valueTicks.map(({ y, label }) => (
        <g key={label}>
          <line x1={left} x2={right} y1={y} y2={y} stroke={paint.line} />
          <text x={left - 8} y={y + size * 0.36} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      <line x1={left} x2={right} y1={bottom} y2={bottom} stroke={paint.axis} />
      {layout.silences.map((silence) => (
        <Silence key={silence.left} {...silence} bottom={bottom} top={plot.y} context={context} />
      ))}
      {layout.timeTicks.map((tick) => (
        <g key={tick.x}>
          <line x1={tick.x} x2={tick.x} y1={bottom} y2={bottom + 4} stroke={paint.axis} />
          {tick.label === null ? null : (
            <text x={tick.labelX} y={bottom + 6 + size} textAnchor="middle">
              {tick.label}
            </text>
          )}
          {tick.context === null ? null : (
            <text x={Math.max(tick.x, plot.x)} y={bottom + 10 + size * 2} fill={paint.ink2}>
              {tick.context}
            </text>
          )}
        </g>
      ))}
      {strip === null ? null : (
        <g>
          <line
            x1={strip.x + strip.width + 5}
            x2={strip.x + strip.width + 5}
            y1={plot.y}
            y2={bottom}
            stroke={paint.axis}
            strokeDasharray="1 3"
          />
          <text x={strip.x + strip.width / 2} y={bottom + 6 + size} textAnchor="middle">
            {context.texts.t("common.undated")}
          </text>
        </g>
      )}
    </g>
  );
}

/** Where the axis leaves a silence out: the line broken, and a sign that says so. */
function Silence({
  left,
  right,
  top,
  bottom,
  context: { paint },
}: {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly context: DrawContext;
}) {
  const middle = (left + right) / 2;
  return (
    <g stroke={paint.axis}>
      <line x1={middle} x2={middle} y1={top} y2={bottom - 8} stroke={paint.line} strokeDasharray="1 4" />
      <line x1={middle - 4} x2={middle + 4} y1={bottom} y2={bottom} stroke={paint.ground} strokeWidth="3" />
      <path d={`M${middle - 6} ${bottom + 5}l4 -10M${middle + 2} ${bottom + 5}l4 -10`} fill="none" />
    </g>
  );
}
