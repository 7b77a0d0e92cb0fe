import { DECORATIVE, type DrawContext, fadeId } from "./draw-context";
import type { ChartLayout } from "./layout/chart-layout";
import type { RibbonShapes } from "./layout/ribbon-shapes";

/** The reported range behind the claims, the common ground inside it, and the gaps named where there is room. */
export function ChartRibbon({
  layout,
  context,
}: {
  readonly layout: ChartLayout;
  readonly context: DrawContext;
}) {
  const { paint, size } = context;
  return (
    <g {...DECORATIVE}>
      <Shapes shapes={layout.ribbon} colour={paint.ribbon} fade={fadeId(context, "ribbon")} />
      <Shapes shapes={layout.common} colour={paint.common} fade={fadeId(context, "common")} />
      {layout.gaps.map(({ x, y }) => (
        <text
          key={x}
          x={x}
          y={y}
          textAnchor="middle"
          fontSize={size}
          fontFamily={paint.serif}
          fontStyle="italic"
          fill={paint.ink3}
        >
          {context.texts.t("common.no-figure-in-force")}
        </text>
      ))}
    </g>
  );
}

function Shapes({
  shapes,
  colour,
  fade,
}: {
  readonly shapes: RibbonShapes;
  readonly colour: string;
  readonly fade: string;
}) {
  return (
    <g>
      {shapes.closed.map((path) => (
        <path key={path} d={path} fill={colour} />
      ))}
      {shapes.open.map(({ x, y, width, height }) => (
        <rect key={`${x} ${y} ${width}`} x={x} y={y} width={width} height={height} fill={`url(#${fade})`} />
      ))}
    </g>
  );
}
