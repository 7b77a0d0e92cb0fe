/** `certain`: printed numbers and stated times exclude each other. `possible`: only under a reading of ours. */
export type Certainty = "certain" | "possible";

export function weakest(...certainties: readonly Certainty[]): Certainty {
  return certainties.includes("possible") ? "possible" : "certain";
}
