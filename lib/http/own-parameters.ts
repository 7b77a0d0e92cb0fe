import type { Fault } from "./problem";

/** Parameters that an address takes besides those of a view. */
export interface OwnParameters<Value> {
  readonly names: readonly string[];
  readonly read: (params: URLSearchParams) => { readonly value: Value; readonly faults: readonly Fault[] };
}

export const NO_PARAMETERS: OwnParameters<null> = { names: [], read: () => ({ value: null, faults: [] }) };
