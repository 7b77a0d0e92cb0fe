import type { Quantity, VagueTerm } from "../quantity/quantity";

export const exactly = (n: number): Quantity => ({ kind: "exact", n });
export const atLeast = (n: number): Quantity => ({ kind: "at least", n });
export const moreThan = (n: number): Quantity => ({ kind: "more than", n });
export const about = (n: number): Quantity => ({ kind: "about", n });
export const nearly = (n: number): Quantity => ({ kind: "nearly", n });
export const between = (low: number, high: number): Quantity => ({ kind: "between", low, high });
export const vaguely = (term: VagueTerm): Quantity => ({ kind: "vague term", term });
export const noFigure: Quantity = { kind: "no figure given" };
