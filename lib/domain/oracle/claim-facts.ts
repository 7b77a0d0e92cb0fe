import type { Precision } from "../time/window";
import { NOT_STATED } from "../vocabulary";
import { tryInstants } from "./histories";
import type { OwnClaim } from "./own-claims";

const MOMENTS: readonly Precision[] = ["instant", "minute", "hour"];

export function sameWindow({ window: a }: OwnClaim, { window: b }: OwnClaim): boolean {
  return a.from === b.from && a.to === b.to;
}

export function windowsMeet(a: OwnClaim, b: OwnClaim): boolean {
  return tryInstants(a.window, b.window, false, (at, other) => at === other) !== "never";
}

/** "Same stated moment, such as “as of midday”": one window, which a report of each states to the hour or finer. */
export function sameStatedMoment(a: OwnClaim, b: OwnClaim): boolean {
  return sameWindow(a, b) && statesMoment(a) && statesMoment(b);
}

function statesMoment({ figures }: OwnClaim): boolean {
  return figures.some(({ asOf }) => asOf.basis === "stated" && MOMENTS.includes(asOf.precision));
}

export function statesTime({ figures }: OwnClaim): boolean {
  return figures.some(({ asOf }) => asOf.basis === "stated");
}

/** Whether some report of it states both group and place. */
export function statesScope({ figures }: OwnClaim): boolean {
  return figures.some(({ scope }) => scope.group !== NOT_STATED && scope.place !== NOT_STATED);
}

export function shareAPublication(a: OwnClaim, b: OwnClaim): boolean {
  return a.figures.some((one) => b.figures.some((other) => one.publication.id === other.publication.id));
}

export function shareAStatement(a: OwnClaim, b: OwnClaim): boolean {
  return a.figures.some(({ statement }) => statement !== null && tells(b, statement));
}

export function tells({ figures }: OwnClaim, statement: string): boolean {
  return figures.some((figure) => figure.statement === statement);
}
