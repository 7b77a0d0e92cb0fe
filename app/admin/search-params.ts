/** What a page is told of the query of its address. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** A parameter that stands once; anything else is none. */
export function onlyText(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
