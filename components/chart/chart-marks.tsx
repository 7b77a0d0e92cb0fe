import type { DrawContext } from "./draw-context";
import type { ChartLayout } from "./layout/chart-layout";
import type { PlacedMark } from "./layout/placed-marks";
import { ContradictionDisc, MarkTexts } from "./mark-label";
import { MarkShape } from "./mark-shape";
import { nameOfAbsence, nameOfMark } from "./say-mark";

interface Part {
  readonly layout: ChartLayout;
  readonly context: DrawContext;
}

/** All claims in time order, each a link to its figure on a page, and the reports that gave no figure. */
export function ChartMarks({ layout, context }: Part) {
  return (
    <g>
      {layout.marks.map((placed) => (
        <Mark key={placed.box.mark.id} placed={placed} context={context} />
      ))}
      <Absences layout={layout} context={context} />
      <MarkTexts marks={layout.marks} context={context} />
      {layout.marks.map((placed) => (
        <ContradictionDisc key={placed.box.mark.id} placed={placed} context={context} />
      ))}
    </g>
  );
}

/** Room around a bar for a finger or an unsteady hand. */
const REACH = 5;

function Mark({ placed, context }: { readonly placed: PlacedMark; readonly context: DrawContext }) {
  const { rect, mark } = placed.box;
  const shape = <MarkShape placed={placed} context={context} />;
  const href = mark.figures[0]?.href;
  if (!context.linked || href === undefined) return shape;
  return (
    <a href={href} data-walk={mark.id} aria-label={nameOfMark(placed, context.texts)} className="mark">
      <rect
        x={rect.x - REACH}
        y={rect.y - REACH}
        width={rect.width + 2 * REACH}
        height={rect.height + 2 * REACH}
        rx="4"
        className="mark-reach"
      />
      {shape}
    </a>
  );
}

function Absences({ layout: { frame, absences }, context }: Part) {
  const { paint, linked } = context;
  const bottom = frame.plot.y + frame.plot.height;
  return absences.map(({ absence, x }) => {
    const tick = (
      <g>
        <rect x={x - 5} y={bottom - 14} width="10" height="18" fill="transparent" />
        <path d={`M${x} ${bottom + 4}V${bottom - 6}`} stroke={paint.ink2} strokeWidth="1.2" />
        <circle cx={x} cy={bottom - 8.5} r="2.5" fill={paint.ground} stroke={paint.ink2} strokeWidth="1.2" />
      </g>
    );
    const { id, href } = absence.figure;
    if (!linked) return <g key={id}>{tick}</g>;
    return (
      <a key={id} href={href} data-walk={id} aria-label={nameOfAbsence(absence, context.texts)}>
        {tick}
      </a>
    );
  });
}
