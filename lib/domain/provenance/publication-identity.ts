/** Parameters that say where a reader came from, never what the page is. */
const TRACKING = /^(utm_.*|fbclid|gclid|yclid|mc_cid|mc_eid|igshid)$/i;

/**
 * One spelling for all addresses of one page: scheme and letter case of the host, the fragment, tracking parameters
 * and a closing slash do not make another page. Everything else does.
 *
 * @throws RangeError naming an address that is not http or https
 * @example canonicalUrl("HTTP://Nhub.news/a/?utm_source=x#top") // "https://nhub.news/a"
 */
export function canonicalUrl(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new RangeError(`"${address}" is no web address: it should start with https://`);
  }
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  const path = url.pathname.replace(/\/+$/, "");
  return `https://${url.host}${path}${url.search}`;
}

/**
 * What tells a publication from every other of its event (domain page, section 2): its canonical URL; without one its
 * source, title and day. Where no title was recorded, the file that it was read from stands in for it.
 *
 * @param day the day of publication as recorded, "unknown" where it is not known
 */
export function publicationIdentity(publication: {
  readonly url: string | null;
  readonly source: string;
  readonly title: string | null;
  readonly file: string | null;
  readonly day: string;
}): string {
  if (publication.url !== null) return canonicalUrl(publication.url);
  const named = publication.title ?? publication.file ?? "";
  return ["without address", publication.source, named.toLowerCase(), publication.day].join(" | ");
}
