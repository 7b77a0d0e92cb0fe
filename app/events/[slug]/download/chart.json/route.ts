import { downloadRoute } from "@/lib/http/download-route";
import { chartAnswerOf } from "@/lib/view/json/answers";

export const GET = downloadRoute({
  holds: "chart",
  extension: "json",
  type: "application/json; charset=utf-8",
  body: ({ selected, picture, reviews, retrievedAt }) =>
    `${JSON.stringify(chartAnswerOf(selected, picture, reviews, retrievedAt))}\n`,
});
