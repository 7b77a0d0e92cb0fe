import type { Window } from "@/lib/domain/time/window";
import type { Texts } from "@/lib/i18n/texts";
import type { ChartModel } from "@/lib/view/chart-model";
import { countsOf } from "./counts";
import type { Profile } from "./frame";
import { busyIn } from "./time-scale";
import { axisWidth, topOf, type ValueScaleName } from "./value-scale";

/** What charts beside each other have in common, so that one moment stands at one place in all of them. */
export interface SharedAxis {
  /** When anything is drawn in any of them. */
  readonly busy: readonly Window[];
  /** Pixels that the widest count in any of them takes. */
  readonly axisWidth: number;
  /** Whether any of them has something apart from the axis. */
  readonly hasUndated: boolean;
}

export function sharedAxis(
  models: readonly ChartModel[],
  profile: Profile,
  scale: ValueScaleName,
  texts: Texts,
): SharedAxis {
  const widths = models.map((model) => {
    const { all, anyOpen } = countsOf(model);
    return axisWidth(topOf(all, anyOpen, scale), profile.text, texts);
  });
  return {
    busy: models.flatMap((model) => (model.span ? busyIn(model, model.span) : [])),
    axisWidth: Math.max(0, ...widths),
    hasUndated: models.some(({ undated }) => undated.length > 0),
  };
}
