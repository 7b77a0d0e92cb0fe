import { preflight } from "@/lib/http/cors";
import { jsonAnswer } from "@/lib/http/json-answer";
import { nextPageLink, pageParameters } from "@/lib/http/page-parameters";
import { viewRoute } from "@/lib/http/view-route";
import { figuresAnswerOf } from "@/lib/view/json/answers";

/** The figures that fit the filters, page by page. */
export const GET = viewRoute(pageParameters, ({ picture, own: page, retrievedAt, url, headers }) => {
  const answer = figuresAnswerOf(picture, page, retrievedAt);
  return jsonAnswer(answer, { ...headers, ...nextPageLink(url, answer.next) });
});

export const OPTIONS = preflight;
