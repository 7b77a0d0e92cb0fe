import { fileName } from "@/lib/export/file-name";
import type { Shown } from "@/lib/export/shown";
import { scopesOf, selectScope } from "@/lib/view/selection";
import { readable } from "./cors";
import { NO_PARAMETERS } from "./own-parameters";
import { Problem } from "./problem";
import { type AskedView, viewRoute } from "./view-route";

/** A file that holds what the chart of the dashboard shows. */
export interface ChartFile {
  /** What it holds, in one word for its name: "figures". */
  readonly holds: string;
  readonly extension: string;
  readonly type: string;
  readonly body: (shown: Shown) => BodyInit | Promise<BodyInit>;
}

/** A GET handler for one file of a chart, with the dashboard's own parameters. */
export function downloadRoute({ holds, extension, type, body }: ChartFile) {
  return viewRoute(NO_PARAMETERS, async (view) => {
    const shown = await shownIn(view);
    const name = fileName(shown, holds, extension);
    const headers = { "content-type": type, "content-disposition": `attachment; filename="${name}"` };
    return new Response(await body(shown), { headers: readable({ ...view.headers, ...headers }) });
  });
}

/** @throws Problem "nothing-reported" where the dashboard has nothing to show either */
async function shownIn({ picture, retrievedAt, reviews }: AskedView<null>): Promise<Shown> {
  const selection = selectScope(scopesOf(picture), picture);
  if (selection === null) {
    throw new Problem("nothing-reported", "No figure has been recorded for this view: loosen its filters.");
  }
  return { picture, selected: selection.selected, reviews: await reviews(), retrievedAt };
}
