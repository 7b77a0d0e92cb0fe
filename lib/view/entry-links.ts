/** Where an editor enters things for an event. */
export function entryHref(slug: string, path: string): string {
  return `/admin/events/${encodeURIComponent(slug)}/${path}`;
}

/** The form for the figures of a publication. */
export function newFiguresHref(slug: string, publication: string): string {
  return entryHref(slug, `figures/new?publication=${encodeURIComponent(publication)}`);
}
