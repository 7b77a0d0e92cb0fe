import { gzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { type ReaderPage, readerPages } from "./support/reader-pages";

/** Scripts that a page may fetch in all, compressed, in bytes. */
const MOST = { dashboard: 260_000, other: 200_000 } as const;
const DASHBOARD = "app/[locale]/events/[slug]/page.tsx";

interface Fetched {
  /** Compressed bytes of all scripts. */
  readonly scripts: number;
  /** Hosts other than the page's own. */
  readonly elsewhere: readonly string[];
}

/** What a page fetches until it rests, and then while a reader goes down to its end. */
async function fetchedBy(page: Page, address: string): Promise<Fetched> {
  const hosts = new Set<string>();
  const sizes = new Map<string, Promise<number>>();
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  page.on("response", (response) => {
    if (/javascript/.test(response.headers()["content-type"] ?? ""))
      sizes.set(
        response.url(),
        response.body().then((body) => gzipSync(body).length),
      );
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await page.keyboard.press("End");
  await page.waitForLoadState("networkidle");
  const own = new URL(page.url()).host;
  const scripts = (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0);
  // A picture that is written out in the style sheet has no host.
  return { scripts, elsewhere: [...hosts].filter((host) => host !== own && host !== "") };
}

function faultsOf({ file }: ReaderPage, { scripts, elsewhere }: Fetched): readonly string[] {
  const most = file === DASHBOARD ? MOST.dashboard : MOST.other;
  return [
    ...(scripts > most ? [`${file}: ${scripts} bytes of scripts, more than ${most}`] : []),
    ...(scripts === 0 ? [`${file}: no script was seen, so nothing was measured`] : []),
    ...elsewhere.map((host) => `${file}: asks ${host}`),
  ];
}

test("no page for readers fetches more scripts than it may, or anything from another host", async ({
  browser,
  request,
}) => {
  const faults: string[] = [];
  for (const each of await readerPages(request)) {
    const context = await browser.newContext();
    const fetched = await fetchedBy(await context.newPage(), each.address);
    await context.close();
    console.log(`${(fetched.scripts / 1000).toFixed(0).padStart(8)} KB of scripts, gzip: ${each.file}`);
    faults.push(...faultsOf(each, fetched));
  }
  expect(faults).toEqual([]);
});
