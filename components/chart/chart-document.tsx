import type { Texts } from "@/lib/i18n/texts";
import type { ChartModel } from "@/lib/view/chart-model";
import { ChartDrawing } from "./chart-drawing";
import { layoutChart } from "./layout/chart-layout";
import { PROFILES } from "./layout/frame";
import { textWidth, wrapText } from "./layout/text-width";
import type { ValueScaleName } from "./layout/value-scale";
import { FILE_PAINT, type FileTheme, type Paint, voiceColour } from "./paint";
import { describeChart } from "./say-mark";

export interface ChartDocumentProps {
  readonly texts: Texts;
  readonly model: ChartModel;
  /** What the chart was asked for, a line each: event, filters, scheme, freshness, known-at, ledger version. */
  readonly options: readonly string[];
  /** Said at the foot of the drawing (domain page, section 1). */
  readonly caveat: string;
  readonly scale: ValueScaleName;
  readonly theme: FileTheme;
  /** Width of the picture in pixels. */
  readonly width: number;
  /** Height of the chart itself in pixels; title, options, legend and caveat come on top of it. */
  readonly height: number;
}

const EDGE = 28;
const LINE = 17;

/**
 * The chart as an SVG document that stands alone: title, options, legend and caveat inside, colours written out,
 * generic font families behind the named ones, no script and nothing loaded from elsewhere.
 */
export function ChartDocument(props: ChartDocumentProps) {
  const { texts, model, options, caveat, scale, theme, width, height } = props;
  const paint = FILE_PAINT[theme];
  const inner = width - 2 * EDGE;
  const layout = layoutChart(model, { ...PROFILES.wide, width: inner, height }, scale, texts);
  const title = wrapText(model.title, 22, inner);
  const axis = model.axis === "published" ? [texts.t("chartView.published-lead")] : [];
  const said = [...options, ...axis].flatMap((line) => wrapText(line, 12, inner));
  const legend = legendRows(model, inner);
  const foot = wrapText(caveat, 13, inner);
  const chartTop = EDGE + title.length * 28 + said.length * LINE + 14;
  const legendTop = chartTop + height + 12;
  const footTop = legendTop + legend.length * 20 + 18;
  const total = footTop + foot.length * 18 + EDGE - 10;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={total}
      viewBox={`0 0 ${width} ${total}`}
      role="img"
      aria-labelledby="title desc"
    >
      <title id="title">{model.title}</title>
      <desc id="desc">{`${describeChart(model, texts)} ${options.join(" ")} ${caveat}`}</desc>
      <rect width={width} height={total} fill={paint.ground} />
      <Lines
        lines={title}
        y={EDGE + 18}
        leading={28}
        size={22}
        fill={paint.ink}
        family={paint.serif}
        weight={600}
      />
      <Lines
        lines={said}
        y={EDGE + title.length * 28 + 8}
        leading={LINE}
        size={12}
        fill={paint.ink2}
        family={paint.sans}
      />
      <g transform={`translate(${EDGE} ${chartTop})`}>
        <ChartDrawing
          layout={layout}
          context={{ texts, paint, size: PROFILES.wide.text, prefix: "file", linked: false }}
        />
      </g>
      <Legend rows={legend} y={legendTop} paint={paint} />
      <Lines
        lines={foot}
        y={footTop}
        leading={18}
        size={13}
        fill={paint.ink2}
        family={paint.serif}
        style="italic"
      />
    </svg>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly y: number;
  readonly leading: number;
  readonly size: number;
  readonly fill: string;
  readonly family: string;
  readonly weight?: number;
  readonly style?: "italic";
}

function Lines({ lines, y, leading, size, fill, family, weight = 400, style }: LinesProps) {
  return (
    <text
      fontSize={size}
      fill={fill}
      fontFamily={family}
      fontWeight={weight}
      {...(style ? { fontStyle: style } : {})}
    >
      {lines.map((line, index) => (
        <tspan key={line} x={EDGE} y={y + index * leading}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface LegendItem {
  readonly x: number;
  readonly name: string;
  readonly colour: number;
}

function legendRows(model: ChartModel, width: number): LegendItem[][] {
  const rows: LegendItem[][] = [[]];
  let x = 0;
  for (const { name, colour, off } of model.voices) {
    if (off) continue;
    const needed = textWidth(name, 12) + 44;
    if (x > 0 && x + needed > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ x, name, colour });
    x += needed;
  }
  return rows;
}

function Legend({
  rows,
  y,
  paint,
}: {
  readonly rows: readonly LegendItem[][];
  readonly y: number;
  readonly paint: Paint;
}) {
  return (
    <g fontSize="12" fontFamily={paint.sans} fill={paint.ink2}>
      {rows.flatMap((row, index) =>
        row.map(({ x, name, colour }) => (
          <g key={name} transform={`translate(${EDGE + x} ${y + index * 20})`}>
            <rect width="16" height="5" y="-2.5" rx="1.5" fill={voiceColour(paint, colour)} />
            <text x="22" y="4">
              {name}
            </text>
          </g>
        )),
      )}
    </g>
  );
}
