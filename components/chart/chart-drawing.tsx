import { ChartAxes } from "./chart-axes";
import { ChartDefs } from "./chart-defs";
import { ChartDoubt } from "./chart-doubt";
import { ChartMarks } from "./chart-marks";
import { ChartRibbon } from "./chart-ribbon";
import { DECORATIVE, type DrawContext } from "./draw-context";
import type { ChartLayout } from "./layout/chart-layout";
import { voiceColour } from "./paint";

/** The drawing without its outer <svg>: the same on the page and in a file. */
export function ChartDrawing({
  layout,
  context,
}: {
  readonly layout: ChartLayout;
  readonly context: DrawContext;
}) {
  const colours = [...new Set(layout.marks.flatMap(({ voice }) => (voice ? [voice.colour] : [])))];
  const { plot } = layout.frame;
  return (
    <g fontFamily={context.paint.sans}>
      <ChartDefs colours={colours} context={context} />
      <ChartAxes layout={layout} context={context} />
      <ChartRibbon layout={layout} context={context} />
      <ChartDoubt layout={layout} context={context} />
      <ChartMarks layout={layout} context={context} />
      <g {...DECORATIVE} fontSize={context.size} fontWeight="500">
        {layout.names.map(({ voice, lines, y }) => (
          <text key={voice.slug} fill={voiceColour(context.paint, voice.colour)}>
            {lines.map((line, index) => (
              <tspan
                key={line}
                x={plot.x + plot.width + 14}
                y={y + context.size * 0.36 + index * (context.size + 3)}
              >
                {line}
              </tspan>
            ))}
          </text>
        ))}
      </g>
    </g>
  );
}
