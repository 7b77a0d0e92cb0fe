import { z } from "zod";
import { type QueryProblem, UnfitValue } from "./query-problem";

/** The parameters of an address as a page is given them. */
export type RawParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A parameter that could not be followed, and what was wrong with it. */
export interface QueryFault {
  readonly parameter: string;
  readonly problem: QueryProblem;
}

/** More than any real view needs; longer input is refused before it is looked at. */
export const MOST_CHARACTERS = 200;

/** Reads one parameter, or null where it is left out, empty or has no sense. */
export type ReadParameter = <T>(parameter: string, parse: (text: string) => T) => T | null;

/** Reads parameters one by one; what a parser refuses by `UnfitValue` is added to `faults`, and nothing is thrown. */
export function parameterReader(params: RawParams, faults: QueryFault[]): ReadParameter {
  return (parameter, parse) => {
    const text = firstValue(params[parameter]);
    if (text === undefined || text === "") return null;
    try {
      if (text.length > MOST_CHARACTERS) throw new UnfitValue({ kind: "too long", most: MOST_CHARACTERS });
      return parse(text);
    } catch (error) {
      if (!(error instanceof UnfitValue)) throw error;
      faults.push({ parameter, problem: error.problem });
      return null;
    }
  };
}

/** The first of a parameter that stands more than once. */
export function firstValue(raw: RawParams[string]): string | undefined {
  return typeof raw === "string" ? raw : raw?.[0];
}

export function oneOf<const T extends string>(values: readonly T[]): (text: string) => T {
  const schema = z.enum(values);
  return (text) => {
    const parsed = schema.safeParse(text);
    if (parsed.success) return parsed.data;
    throw new UnfitValue({ kind: "no such value", value: text, values });
  };
}

const PAGE = /^[1-9]\d{0,5}$/;

/** @throws UnfitValue for anything but the number of a page, from 1 on */
export function pageNumber(text: string): number {
  if (PAGE.test(text)) return Number(text);
  throw new UnfitValue({ kind: "no such value", value: text, values: ["1", "2", "3 …"] });
}
