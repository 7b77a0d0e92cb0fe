import { readable } from "./cors";

/** One thing that was wrong with a request: which field, what is wrong, and what to do about it. */
export interface Fault {
  readonly field: string;
  readonly problem: string;
  readonly remedy: string;
}

/** What a program can rely on, whatever the words say. */
export const PROBLEM_CODES = {
  "invalid-parameter": 400,
  "unknown-event": 404,
  "nothing-reported": 404,
  "internal-error": 500,
} as const;
export type ProblemCode = keyof typeof PROBLEM_CODES;

const TITLES: Readonly<Record<(typeof PROBLEM_CODES)[ProblemCode], string>> = {
  400: "Bad Request",
  404: "Not Found",
  500: "Internal Server Error",
};

/** A refusal that the client is told about. Thrown by the parts of a request, answered in one place. */
export class Problem extends Error {
  override readonly name = "Problem";
  constructor(
    readonly code: ProblemCode,
    detail: string,
    readonly faults: readonly Fault[] = [],
  ) {
    super(detail);
  }
}

/**
 * The answer to a refused request, as RFC 9457 has it (`type` is left out: it is "about:blank", so `title` is the
 * phrase of the status). Never kept by caches.
 */
function problemResponse({ code, message, faults }: Problem): Response {
  const status = PROBLEM_CODES[code];
  const body = { title: TITLES[status], status, code, detail: message, faults };
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: readable({ "content-type": "application/problem+json", "cache-control": "no-store" }),
  });
}

/** Runs a handler; a `Problem` becomes its answer, anything else is logged and answered without its details. */
export function answering(handle: () => Promise<Response>): Promise<Response> {
  return handle().catch(refusalOf);
}

function refusalOf(error: unknown): Response {
  if (error instanceof Problem) return problemResponse(error);
  console.error(error);
  return problemResponse(
    new Problem(
      "internal-error",
      "The answer could not be made. The fault has been logged; try again later.",
    ),
  );
}
