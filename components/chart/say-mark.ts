import { sayInterval } from "@/lib/domain/quantity/say";
import type { AbsenceMark, ChartModel, ClaimMark } from "@/lib/view/chart-model";
import type { PlacedMark } from "./layout/placed-marks";

const STATE_WORDS: Readonly<Record<ClaimMark["state"], string | null>> = {
  claim: null,
  prediction: "prediction, in no range",
  recalled: "an earlier toll retold, in no range",
  coarse: "time known only roughly, in no range",
  edgeless: "sets no edge of the range",
};

/** What is special about a claim, in words; empty for a plain one. */
export function stateWords(mark: ClaimMark): string[] {
  const state = STATE_WORDS[mark.state];
  return [...(state === null ? [] : [state]), ...(mark.withdrawnAt === null ? [] : ["withdrawn"])];
}

/** "13", "24 to 99", "10 or more". */
export function intervalOf({ low, high }: Pick<ClaimMark, "low" | "high">): string {
  return sayInterval({ low, high: high ?? Number.POSITIVE_INFINITY });
}

export function sayReports(count: number): string {
  return count === 1 ? "1 report" : `${count.toLocaleString("en")} reports`;
}

/** The accessible name of a mark: everything that the eye sees at it. */
export function nameOfMark({ box, voice }: PlacedMark): string {
  const { mark, merged, mixed } = box;
  const [figure] = mark.figures;
  const wording = figure && figure.wording !== intervalOf(mark) ? `“${figure.wording}”, ` : "";
  return [
    `${wording}${intervalOf(mark)}`,
    voice?.name ?? mark.voice,
    figure && mark.window ? `as of ${figure.asOf}` : "undated",
    sayReports(mark.reports),
    ...stateWords(mark),
    ...(merged > 1 ? [mergedWords(merged, mixed)] : []),
    ...(box.contradictions.length > 0 ? ["contradicted"] : []),
  ].join(", ");
}

function mergedWords(merged: number, mixed: boolean): string {
  return `stands for ${merged.toLocaleString("en")} claims that fall on the same place${mixed ? ", of several origins" : ""}`;
}

export function nameOfAbsence({ figure }: AbsenceMark): string {
  return `No figure given, ${figure.chain}, as of ${figure.asOf}`;
}

/** A description of the whole drawing for those who do not see it. */
export function describeChart({ marks, undated, voices, contradictions, ribbon }: ChartModel): string {
  const shown = voices.filter(({ off }) => !off).length;
  const claims = marks.length + undated.length;
  return [
    `${plural(claims, "claim")} by ${plural(shown, "voice")}, each a box as wide as the time that it speaks about and as tall as the numbers that it allows.`,
    ribbon.length === 0
      ? "No reported range is in force at any time shown."
      : `The reported range changes ${plural(ribbon.length - 1, "time")}.`,
    contradictions.length === 0
      ? "No contradiction."
      : `${plural(contradictions.length, "contradiction")}, marked with a not-equal sign.`,
  ].join(" ");
}

function plural(count: number, one: string): string {
  return `${count.toLocaleString("en")} ${one}${count === 1 ? "" : "s"}`;
}
