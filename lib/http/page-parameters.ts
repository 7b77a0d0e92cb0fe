import { z } from "zod";
import type { Page } from "@/lib/view/json/answers";
import type { OwnParameters } from "./own-parameters";
import type { Fault } from "./problem";

/** Parameters of a list that comes in pages, with what to do where a value makes no sense. */
export const PAGE_PARAMETERS = {
  limit: "Use a whole number from 1 to 1000.",
  cursor: "Use `next` of the page before, unchanged, or leave it out for the first page.",
} as const;

const DEFAULT_LIMIT = 100;
const limitText = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(1000));
const cursorText = z.uuid();

/** The page asked for, and everything that is wrong with it. */
export const pageParameters: OwnParameters<Page> = { names: Object.keys(PAGE_PARAMETERS), read: readPage };

function readPage(params: URLSearchParams): { readonly value: Page; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const read = <T>(field: keyof typeof PAGE_PARAMETERS, schema: z.ZodType<T>): T | null => {
    const text = params.get(field);
    if (text === null || text === "") return null;
    const parsed = schema.safeParse(text);
    if (parsed.success) return parsed.data;
    const problem = `“${text.slice(0, 60)}” is no ${field}`;
    faults.push({ field, problem, remedy: PAGE_PARAMETERS[field] });
    return null;
  };
  const value = { limit: read("limit", limitText) ?? DEFAULT_LIMIT, after: read("cursor", cursorText) };
  return { value, faults };
}

/** Where the next page is (RFC 8288), for clients that follow links; nothing on the last page. */
export function nextPageLink(url: URL, next: string | null): Record<string, string> {
  if (next === null) return {};
  const params = new URLSearchParams(url.searchParams);
  params.set("cursor", next);
  return { link: `<${url.pathname}?${params}>; rel="next"` };
}
