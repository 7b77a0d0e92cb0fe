/** Where the other pages of a list are. */
export interface PageLinks {
  readonly page: number;
  readonly pages: number;
  /** Null on the first page. */
  readonly previous: string | null;
  /** Null on the last page. */
  readonly next: string | null;
}

/** Null where everything is on one page. */
export function pageLinks(page: number, pages: number, hrefOf: (page: number) => string): PageLinks | null {
  if (pages <= 1) return null;
  return {
    page,
    pages,
    previous: page > 1 ? hrefOf(page - 1) : null,
    next: page < pages ? hrefOf(page + 1) : null,
  };
}

/** How many pages so many rows take: at least one. */
export function pagesOf(rows: number, size: number): number {
  return Math.max(1, Math.ceil(rows / size));
}
