import { preflight } from "@/lib/http/cors";
import { jsonAnswer } from "@/lib/http/json-answer";
import { NO_PARAMETERS } from "@/lib/http/own-parameters";
import { viewRoute } from "@/lib/http/view-route";
import { findingsAnswerOf } from "@/lib/view/json/answers";

/** The findings with a side in a scope that fits the filters. */
export const GET = viewRoute(NO_PARAMETERS, async ({ picture, reviews, retrievedAt, headers }) =>
  jsonAnswer(findingsAnswerOf(picture, await reviews(), retrievedAt), headers),
);

export const OPTIONS = preflight;
