import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ENGLISH } from "@/lib/i18n/texts-in";
import { ChartDocument } from "./chart-document";
import { SECURITY_FORCES } from "./testing/security-forces";

const CAVEAT = "A reported range is not an estimate: the truth may lie outside it.";

function svg(theme: "light" | "dark" = "light"): string {
  return renderToStaticMarkup(
    <ChartDocument
      texts={ENGLISH}
      model={SECURITY_FORCES}
      options={["Scheme literal-1 · in force 48 hours", "Known at: now · ledger version 423"]}
      caveat={CAVEAT}
      scale="linear"
      theme={theme}
      width={1000}
      height={420}
    />,
  );
}

describe("the chart as a file", () => {
  it("carries its title, its options and the caveat as text that can be read", () => {
    const drawn = svg().replace(/<desc[\s\S]*?<\/desc>|<title[\s\S]*?<\/title>/g, "");
    for (const text of [
      SECURITY_FORCES.title,
      "Scheme literal-1 · in force 48 hours",
      "ledger version 423",
      CAVEAT,
    ]) {
      expect(drawn.replace(/<[^>]+>/g, " ")).toContain(text);
    }
  });

  it("names every voice that is drawn and none that is switched off", () => {
    const text = svg();
    expect(text).toContain("Prosecutor General&#x27;s Office of Kazakhstan</text>");
    expect(text).not.toContain("TASS</text>");
  });

  it("asks nothing of the world outside: no link, script, style sheet or variable", () => {
    const outside = svg().replaceAll('xmlns="http://www.w3.org/2000/svg"', "");
    expect(outside).not.toMatch(/href|http|<script|<style|<image|var\(|@import/);
  });

  it("uses only ids that it defines", () => {
    const text = svg("dark");
    const used = [...text.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(0);
    for (const id of used) expect(text).toContain(`id="${id}"`);
  });
});
