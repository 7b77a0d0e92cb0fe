import type { ClaimMark } from "@/lib/view/chart-model";
import { type DrawContext, fadeId, hatchId } from "./draw-context";
import type { PlacedMark } from "./layout/placed-marks";
import { voiceColour } from "./paint";

interface Style {
  readonly fill: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeDasharray?: string;
}

/** Below this a box is a bar, and is filled: an outline of it would be two lines and nothing between. */
const BAR = 7;
const FLOOR_LINE = 2.4;

/** One box: its body, the arrow and fade of an open end, the line that strikes a withdrawn claim through. */
export function MarkShape({
  placed,
  context,
}: {
  readonly placed: PlacedMark;
  readonly context: DrawContext;
}) {
  const { mark, rect } = placed.box;
  const colour = colourOf(placed, context);
  const style = styleOf(placed, context, colour);
  const isFloor = mark.high === null && mark.shape === "floor" && mark.state !== "prediction";
  const height = isFloor ? Math.min(FLOOR_LINE, rect.height) : rect.height;
  const opacity = opacityOf(mark);
  return (
    <g {...(opacity === 1 ? {} : { opacity })}>
      <OpenEnd placed={placed} context={context} colour={colour} />
      <rect
        {...style}
        x={rect.x}
        y={rect.y + (rect.height - height) / 2}
        width={rect.width}
        height={height}
        rx={isFloor ? 0.5 : 1.5}
      />
      <Strike placed={placed} context={context} />
    </g>
  );
}

export function colourOf({ box, voice }: PlacedMark, { paint }: DrawContext): string {
  return box.mixed || voice === null ? paint.ink2 : voiceColour(paint, voice.colour);
}

function styleOf({ box, voice }: PlacedMark, context: DrawContext, colour: string): Style {
  const { state, shape } = box.mark;
  const isBar = box.rect.height < BAR;
  if (state === "prediction") return { fill: context.paint.ground, stroke: colour };
  if (state === "recalled")
    return { fill: colour, fillOpacity: 0.15, stroke: colour, strokeDasharray: "3 2" };
  if (shape === "vague" && voice && !box.mixed) {
    return { fill: `url(#${hatchId(context, voice.colour)})`, stroke: colour };
  }
  if (state === "edgeless") return { fill: colour, fillOpacity: 0.3, stroke: colour, strokeDasharray: "1 2" };
  return isBar ? { fill: colour } : { fill: colour, fillOpacity: 0.22, stroke: colour };
}

function opacityOf({ state, withdrawnAt }: ClaimMark): number {
  if (state === "coarse") return 0.4;
  if (withdrawnAt !== null) return 0.65;
  return state === "claim" ? 1 : 0.8;
}

interface Part {
  readonly placed: PlacedMark;
  readonly context: DrawContext;
}

function OpenEnd({ placed: { box, voice }, context, colour }: Part & { readonly colour: string }) {
  if (box.arrowTo === null) return null;
  const { x, width, y, height } = box.rect;
  const middle = x + width / 2;
  const from = y + height / 2;
  const fade = fadeId(context, box.mixed || voice === null ? "mixed" : voice.colour);
  const tip = box.arrowTo;
  return (
    <g>
      <rect x={x} y={tip} width={width} height={Math.max(from - tip, 0)} fill={`url(#${fade})`} />
      <path
        d={`M${middle} ${from}V${tip + 1}M${middle - 3.5} ${tip + 5}L${middle} ${tip}L${middle + 3.5} ${tip + 5}`}
        fill="none"
        stroke={colour}
        strokeOpacity="0.75"
        strokeWidth="1.1"
      />
    </g>
  );
}

/** From the box to the moment at which the public could know of the withdrawal, which is marked by a tick. */
function Strike({ placed: { box }, context: { paint } }: Part) {
  if (box.strike === null) return null;
  const { from, to } = box.strike;
  const y = box.rect.y + box.rect.height / 2;
  return (
    <path
      d={`M${from} ${y}H${to}M${to} ${y - 6}V${y + 6}`}
      fill="none"
      stroke={paint.ink}
      strokeWidth="1.2"
    />
  );
}
