import type { Figure, Withdrawal } from "@/lib/domain/figure";
import { printedNumber } from "@/lib/domain/quantity/quantity";
import { recordedTime } from "@/lib/schema/time-draft";
import type { WithdrawalDraft } from "@/lib/schema/withdrawal-draft";
import type { DraftMoment } from "./draft-figure";

/**
 * The withdrawal that a draft would become, which names the figure's claim; or why the figure has none that could be
 * taken back.
 */
export function draftWithdrawal(
  figure: Figure,
  draft: WithdrawalDraft,
  moment: DraftMoment,
): Withdrawal | { readonly fault: string } {
  const value = printedNumber(figure.quantity);
  const { window, precision } = recordedTime(draft.announced, moment.zone);
  if (value === null) {
    return { fault: "The figure has no single printed number: correct it instead of withdrawing it" };
  }
  if (figure.asOf.window === null) {
    return { fault: "The figure is undated: correct its time before withdrawing it" };
  }
  if (window === null) throw new RangeError("the form let pass an announcement of unknown time");
  const { measure, group, place } = figure.scope;
  return {
    id: "draft",
    externalId: null,
    kind: draft.kind,
    announced: { window, precision },
    by: draft.by,
    announcement: draft.announcement,
    origin: figure.origin,
    statement: figure.statement,
    scope: { measure, group, place },
    asOf: figure.asOf.window,
    value,
    replacedBy: draft.replacedBy ?? null,
    toldBy: [],
    recorded: moment.recorded,
    version: moment.version,
  };
}
