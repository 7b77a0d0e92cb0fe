import type { ReactNode } from "react";
import type { Texts } from "@/lib/i18n/texts";
import type { ChartModel, ClaimMark } from "@/lib/view/chart-model";

/** Signs whose names stand in the messages. */
type SignName =
  | "range"
  | "common"
  | "open"
  | "vague"
  | "withdrawn"
  | "prediction"
  | "recalled"
  | "coarse"
  | "absence"
  | "zone"
  | "history";

interface Sign {
  readonly name: SignName;
  readonly drawing: ReactNode;
  readonly isIn: (model: ChartModel) => boolean;
}

const some = (test: (mark: ClaimMark) => boolean) => (model: ChartModel) =>
  model.marks.some(test) || model.undated.some(test);

const INK = "var(--ink-2)";

const SIGNS: readonly Sign[] = [
  {
    name: "range",
    drawing: <rect x="1" y="3" width="18" height="8" fill="var(--ribbon)" />,
    isIn: ({ ribbon }) => ribbon.length > 0,
  },
  {
    name: "common",
    drawing: <rect x="1" y="3" width="18" height="8" fill="var(--ribbon-common)" />,
    isIn: ({ ribbon }) =>
      ribbon.some(
        ({ common, low, high }) => common !== null && !(common.low === low && common.high === high),
      ),
  },
  {
    name: "open",
    drawing: <path d="M3 12H17M10 12V2M7 5L10 2L13 5" fill="none" stroke={INK} strokeWidth="1.3" />,
    isIn: some(({ high }) => high === null),
  },
  {
    name: "vague",
    drawing: (
      <path
        d="M2 2H18V12H2ZM2 7L7 2M2 12L12 2M7 12L17 2M12 12L18 6"
        fill="none"
        stroke={INK}
        strokeWidth="0.9"
      />
    ),
    isIn: some(({ shape }) => shape === "vague"),
  },
  {
    name: "withdrawn",
    drawing: <path d="M1 7H17M17 3V11" fill="none" stroke="var(--ink)" strokeWidth="1.3" />,
    isIn: some(({ withdrawnAt }) => withdrawnAt !== null),
  },
  {
    name: "prediction",
    drawing: <rect x="2" y="3" width="16" height="8" rx="1.5" fill="none" stroke={INK} />,
    isIn: some(({ state }) => state === "prediction"),
  },
  {
    name: "recalled",
    drawing: (
      <rect x="2" y="3" width="16" height="8" rx="1.5" fill="none" stroke={INK} strokeDasharray="3 2" />
    ),
    isIn: some(({ state }) => state === "recalled"),
  },
  {
    name: "coarse",
    drawing: <rect x="1" y="5" width="18" height="4" rx="1.5" fill={INK} opacity="0.4" />,
    isIn: some(({ state }) => state === "coarse"),
  },
  {
    name: "absence",
    drawing: (
      <g fill="none" stroke={INK} strokeWidth="1.2">
        <path d="M10 13V7" />
        <circle cx="10" cy="4.5" r="2.5" />
      </g>
    ),
    isIn: ({ absences }) => absences.length > 0,
  },
  {
    name: "zone",
    drawing: (
      <path
        d="M2 2H18V12H2ZM2 7L7 12M2 2L12 12M7 2L17 12M12 2L18 8"
        fill="none"
        stroke="var(--amber)"
        strokeWidth="0.9"
      />
    ),
    isIn: ({ zones }) => zones.length > 0,
  },
  {
    name: "history",
    drawing: (
      <path
        d="M1 11H10V4H19"
        fill="none"
        stroke="var(--ink)"
        strokeWidth="1.6"
        strokeDasharray="1.5 3"
        strokeLinecap="round"
      />
    ),
    isIn: ({ history }) => history.length > 0,
  },
];

export interface SignKeyProps {
  readonly texts: Texts;
  readonly model: ChartModel;
  /** Whether a long silence is left out of the time axis. */
  readonly hasSilence: boolean;
}

/** The signs that this chart uses, and only those. */
export function SignKey({ texts, model, hasSilence }: SignKeyProps) {
  const { t } = texts;
  const used = SIGNS.filter(({ isIn }) => isIn(model));
  const contradicted = model.contradictions.length > 0;
  if (used.length === 0 && !contradicted && !hasSilence) return null;
  return (
    <ul aria-label={t("chart.signs")} className="flex flex-wrap gap-x-5 gap-y-1 text-ink-2 text-xs">
      {used.map(({ name, drawing }) => (
        <SignEntry key={name} name={t(`chart.sign.${name}`)} drawing={drawing} />
      ))}
      {hasSilence ? <SignEntry name={t("chart.sign.silence")} drawing={SILENCE} /> : null}
      {contradicted ? (
        <li className="flex items-center gap-1.5">
          <span aria-hidden="true" className="px-1 font-semibold text-amber">
            ≠
          </span>
          {t("chart.sign.contradiction")}
        </li>
      ) : null}
    </ul>
  );
}

const SILENCE = <path d="M1 7H7M13 7H19M6 11L9 3M11 11L14 3" fill="none" stroke={INK} strokeWidth="1.2" />;

function SignEntry({ name, drawing }: { readonly name: string; readonly drawing: ReactNode }) {
  return (
    <li className="flex items-center gap-1.5">
      <svg viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
        {drawing}
      </svg>
      {name}
    </li>
  );
}
