import { type DrawContext, fadeId, hatchId, zoneHatchId } from "./draw-context";
import { voiceColour } from "./paint";

/** Fades for open ends and hatching for vague words, one of each for every colour in use. */
export function ChartDefs({
  colours,
  context,
}: {
  readonly colours: readonly number[];
  readonly context: DrawContext;
}) {
  const { paint } = context;
  return (
    <defs>
      <Fade id={fadeId(context, "ribbon")} colour={paint.ribbon} from={1} />
      <Fade id={fadeId(context, "common")} colour={paint.common} from={0.9} />
      <Fade id={fadeId(context, "mixed")} colour={paint.ink2} from={0.2} />
      {colours.map((colour) => (
        <Fade key={colour} id={fadeId(context, colour)} colour={voiceColour(paint, colour)} from={0.2} />
      ))}
      {colours.map((colour) => (
        <Hatch key={colour} id={hatchId(context, colour)} colour={voiceColour(paint, colour)} angle={45} />
      ))}
      <Hatch id={zoneHatchId(context)} colour={paint.amber} angle={-45} />
    </defs>
  );
}

function Hatch({
  id,
  colour,
  angle,
}: {
  readonly id: string;
  readonly colour: string;
  readonly angle: number;
}) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform={`rotate(${angle})`}>
      <line x1="0" y1="0" x2="0" y2="5" stroke={colour} strokeWidth="1.4" strokeOpacity="0.5" />
    </pattern>
  );
}

function Fade({ id, colour, from }: { readonly id: string; readonly colour: string; readonly from: number }) {
  return (
    <linearGradient id={id} x1="0" y1="1" x2="0" y2="0">
      <stop offset="0" stopColor={colour} stopOpacity={from} />
      <stop offset="1" stopColor={colour} stopOpacity="0" />
    </linearGradient>
  );
}
