import { ChartDocument } from "@/components/chart/chart-document";
import type { Shown } from "@/lib/export/shown";
import { xmlDocument } from "@/lib/export/xml-document";
import { downloadRoute } from "@/lib/http/download-route";
import { ENGLISH } from "@/lib/i18n/texts-in";
import { headlineOf } from "@/lib/view/cards";
import { CAVEAT } from "@/lib/view/caveat";
import { chartOf } from "@/lib/view/chart";
import { sayOptions } from "@/lib/view/say-options";
import { doubtAbout } from "@/lib/view/scope-doubt";

export const GET = downloadRoute({
  holds: "chart",
  extension: "svg",
  type: "image/svg+xml; charset=utf-8",
  body: drawing,
});

/** The chart as a document that stands alone, with its options and the caveat inside. */
async function drawing({ picture, selected, retrievedAt }: Shown): Promise<string> {
  // Loaded here, because Next refuses a static import of it in what may also run in a browser.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const markup = renderToStaticMarkup(
    <ChartDocument
      texts={ENGLISH}
      model={chartOf(selected, headlineOf(picture, selected.key), doubtAbout(selected, picture), picture)}
      options={[...sayOptions(picture), ...sayRetrieved(retrievedAt)]}
      caveat={CAVEAT}
      scale={picture.query.scale}
      theme="light"
      width={1200}
      height={520}
    />,
  );
  return xmlDocument(markup);
}

function sayRetrieved(at: Shown["retrievedAt"]): readonly string[] {
  return at === null ? [] : [`Retrieved ${new Date(at).toISOString()}.`];
}
