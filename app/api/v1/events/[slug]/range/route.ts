import { preflight } from "@/lib/http/cors";
import { jsonAnswer } from "@/lib/http/json-answer";
import { NO_PARAMETERS } from "@/lib/http/own-parameters";
import { viewRoute } from "@/lib/http/view-route";
import { rangeAnswerOf } from "@/lib/view/json/answers";

/** The reported range over time of every scope that fits the filters. */
export const GET = viewRoute(NO_PARAMETERS, ({ picture, retrievedAt, headers }) =>
  jsonAnswer(rangeAnswerOf(picture, retrievedAt), headers),
);

export const OPTIONS = preflight;
