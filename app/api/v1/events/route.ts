import { preflight } from "@/lib/http/cors";
import { clientHas, entityTag } from "@/lib/http/entity-tag";
import { jsonAnswer } from "@/lib/http/json-answer";
import { notModified } from "@/lib/http/not-modified";
import { answering } from "@/lib/http/problem";
import { refuseParameters } from "@/lib/http/view-parameters";
import { listReadableEvents } from "@/lib/store/events";
import { eventsAnswerOf } from "@/lib/view/json/event-json";

/** All events. Its ledger version is none of one event, so its name is made of all of them. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const url = new URL(request.url);
    refuseParameters(url.searchParams);
    const events = await listReadableEvents();
    const versions = events.map(({ slug, version }) => `${slug} ${version}`).join(", ");
    const headers = {
      etag: entityTag(events.length, `${url.pathname} ${versions}`),
      "cache-control": "public, no-cache",
    };
    if (clientHas(request.headers.get("if-none-match"), headers.etag)) return notModified(headers);
    return jsonAnswer(eventsAnswerOf(events, Date.now()), headers);
  });
}

export const OPTIONS = preflight;
