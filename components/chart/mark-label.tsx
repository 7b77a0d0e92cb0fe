import { DECORATIVE, type DrawContext } from "./draw-context";
import { SIGN_RADIUS } from "./layout/mark-labels";
import type { PlacedMark } from "./layout/placed-marks";
import { colourOf } from "./mark-shape";

/** Numbers and wordings above all marks, haloed so that they read over the ribbon; said in the marks' names too. */
export function MarkTexts({
  marks,
  context,
}: {
  readonly marks: readonly PlacedMark[];
  readonly context: DrawContext;
}) {
  const { paint, size } = context;
  return (
    <g
      {...DECORATIVE}
      pointerEvents="none"
      fontSize={size}
      fontWeight="600"
      stroke={paint.ground}
      strokeOpacity="0.75"
      strokeWidth="3"
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {marks.map((placed) => (
        <MarkText key={placed.box.mark.id} placed={placed} context={context} />
      ))}
    </g>
  );
}

function MarkText({ placed, context }: { readonly placed: PlacedMark; readonly context: DrawContext }) {
  const { label, box } = placed;
  if (!label || label.text === "") return null;
  const { paint } = context;
  const wordy = !/\d/.test(label.text);
  return (
    <text
      x={label.x}
      y={label.y}
      fill={colourOf(placed, context)}
      {...(wordy ? { fontFamily: paint.serif, fontStyle: "italic" } : {})}
    >
      <tspan {...(box.mark.withdrawnAt === null ? {} : { textDecoration: "line-through" })}>
        {label.text}
      </tspan>
      {label.times === "" ? null : (
        <tspan fontWeight="400" fill={paint.ink3} fontFamily={paint.sans} fontStyle="normal">
          {` ${label.times}`}
        </tspan>
      )}
    </text>
  );
}

/** ≠ in a disc, drawn as lines so that it looks the same in every font; linked to the finding on a page. */
export function ContradictionDisc({
  placed,
  context,
}: {
  readonly placed: PlacedMark;
  readonly context: DrawContext;
}) {
  const sign = placed.label?.sign;
  if (!sign) return null;
  const { paint } = context;
  const disc = (
    <>
      <circle
        cx={sign.x}
        cy={sign.y}
        r={SIGN_RADIUS}
        fill={paint.amberWash}
        stroke={paint.amber}
        strokeWidth="0.9"
      />
      <path
        d={`M${sign.x - 3} ${sign.y - 1.5}h6M${sign.x - 3} ${sign.y + 1.5}h6M${sign.x + 1.6} ${sign.y - 3.6}l-3.2 7.2`}
        fill="none"
        stroke={paint.amber}
        strokeWidth="1.1"
      />
    </>
  );
  const [contradiction] = placed.contradictions;
  if (!context.linked || !contradiction) return <g {...DECORATIVE}>{disc}</g>;
  return (
    <a
      href={contradiction.href}
      data-walk={`${placed.box.mark.id} contradiction`}
      aria-label={context.texts.t("chart.contradiction", {
        certainty: context.texts.t(`kinds.certainty.${contradiction.certainty}`),
        sentence: contradiction.sentence,
      })}
      className="rounded-full"
    >
      {disc}
    </a>
  );
}
