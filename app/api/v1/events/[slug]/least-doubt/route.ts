import { preflight } from "@/lib/http/cors";
import { jsonAnswer } from "@/lib/http/json-answer";
import { NO_PARAMETERS } from "@/lib/http/own-parameters";
import { viewRoute } from "@/lib/http/view-route";
import { doubtAnswerOf } from "@/lib/view/json/doubt-json";

/** Least doubt and contradiction zones of every running total that fits the filters. */
export const GET = viewRoute(NO_PARAMETERS, ({ picture, retrievedAt, headers }) =>
  jsonAnswer(doubtAnswerOf(picture, retrievedAt), headers),
);

export const OPTIONS = preflight;
