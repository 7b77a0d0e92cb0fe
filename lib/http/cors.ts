/** Reads are open to every site: they need no key and carry no cookie. */
const CORS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag, link, content-disposition",
} as const;

/** An answer opened in a browser loads nothing and runs nothing, whatever a wording in it says. */
const INERT = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
} as const;

/** Headers of an answer that pages of any site may read. */
export function readable(headers: Readonly<Record<string, string>>): Headers {
  return new Headers({ ...CORS, ...INERT, ...headers });
}

/** The answer to a browser's question before a conditional read: `If-None-Match` is no header of a simple request. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: readable({
      allow: "GET, HEAD, OPTIONS",
      "access-control-allow-methods": "GET, HEAD, OPTIONS",
      "access-control-allow-headers": "if-none-match",
      "access-control-max-age": "86400",
    }),
  });
}
