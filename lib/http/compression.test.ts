import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compressed } from "./compression";

function answerTo(accepted: string | null, body: string | null = "13 ".repeat(1000)): Response {
  const request = new Request("http://localhost/", {
    headers: accepted === null ? {} : { "accept-encoding": accepted },
  });
  return compressed(
    request,
    new Response(body, { status: body === null ? 304 : 200, headers: { etag: 'W/"1"' } }),
  );
}

describe("an answer", () => {
  it.each(["gzip", "GZIP", "br, gzip;q=0.5", "gzip; q=1.0, *;q=0"])(
    "is in gzip for a client that takes %s",
    async (accepted) => {
      const answer = answerTo(accepted);
      expect(answer.headers.get("content-encoding")).toBe("gzip");
      expect(answer.headers.get("vary")).toBe("accept-encoding");
      expect(answer.headers.get("etag")).toBe('W/"1"');
      expect(gunzipSync(await answer.arrayBuffer()).toString()).toBe("13 ".repeat(1000));
    },
  );

  it.each([null, "", "br", "gzip;q=0", "gzip; q=0.000"])(
    "is plain for one that sends %s",
    async (accepted) => {
      const answer = answerTo(accepted);
      expect(answer.headers.get("content-encoding")).toBeNull();
      expect(await answer.text()).toBe("13 ".repeat(1000));
    },
  );

  it("without a body stays as it is", () => {
    expect(answerTo("gzip", null).headers.get("content-encoding")).toBeNull();
  });
});
