/** The lists of an event's vocabulary in which a parameter names something. */
export type Term = "measure" | "group" | "place" | "source";

/** What was wrong with the value of a parameter, for whoever says it in words. */
export type QueryProblem =
  | { readonly kind: "too long"; readonly most: number }
  | { readonly kind: `unknown ${Term}`; readonly value: string }
  | { readonly kind: "no such value"; readonly value: string; readonly values: readonly string[] }
  | { readonly kind: "not hours"; readonly value: string; readonly most: number }
  | { readonly kind: "not a date" | "not a version" | "not a time"; readonly value: string }
  | { readonly kind: "in the future"; readonly value: string }
  | { readonly kind: "days reversed"; readonly from: string; readonly to: string };

/** Thrown where the value of one parameter makes no sense; the view goes on without it. */
export class UnfitValue extends Error {
  constructor(readonly problem: QueryProblem) {
    super(problem.kind);
  }
}
