/**
 * The answer in gzip where the client takes that. Next compresses pages, but not the answers of route handlers.
 * The stream stays a stream: nothing is gathered first.
 */
export function compressed(request: Request, response: Response): Response {
  if (response.body === null) return response;
  const headers = new Headers(response.headers);
  headers.append("vary", "accept-encoding");
  const { status } = response;
  if (!takesGzip(request.headers.get("accept-encoding")))
    return new Response(response.body, { status, headers });
  headers.set("content-encoding", "gzip");
  return new Response(response.body.pipeThrough(new CompressionStream("gzip")), { status, headers });
}

/** Whether `gzip` is named and not refused by a weight of nought (RFC 9110, section 12.5.3). */
function takesGzip(accepted: string | null): boolean {
  return (accepted ?? "")
    .toLowerCase()
    .split(",")
    .map((coding) => coding.split(";").map((part) => part.trim()))
    .some(([coding, weight]) => coding === "gzip" && !/^q=0(\.0*)?$/.test(weight ?? ""));
}
