import { preflight } from "@/lib/http/cors";
import { clientHas, entityTag } from "@/lib/http/entity-tag";
import { eventNamed } from "@/lib/http/event-named";
import { jsonAnswer } from "@/lib/http/json-answer";
import { notModified } from "@/lib/http/not-modified";
import { answering } from "@/lib/http/problem";
import { refuseParameters } from "@/lib/http/view-parameters";
import type { SlugContext } from "@/lib/http/view-route";
import type { OpenedEvent } from "@/lib/store/ledger";
import { eventAnswerOf } from "@/lib/view/json/event-json";

/** One event with the slugs that its figures are told in. */
export function GET(request: Request, { params }: SlugContext): Promise<Response> {
  return answering(async () => {
    const url = new URL(request.url);
    refuseParameters(url.searchParams);
    const opened = await eventNamed((await params).slug);
    const headersAt = ({ event, state }: Pick<OpenedEvent, "event" | "state">) => ({
      etag: entityTag(event.version, `${url.pathname} ${state}`),
      "cache-control": "public, no-cache",
    });
    const known = headersAt(opened);
    if (clientHas(request.headers.get("if-none-match"), known.etag)) return notModified(known);
    const material = await opened.snapshot();
    return jsonAnswer(eventAnswerOf(material, Date.now()), headersAt(material));
  });
}

export const OPTIONS = preflight;
