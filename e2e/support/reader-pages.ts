import type { APIRequestContext } from "@playwright/test";
import { z } from "zod";
import { addressOf, type Parameters, pageFilesUnder } from "./page-files";
import { SAMPLE } from "./sample";

/** A page for readers, with an address at which the sample event has it. */
export interface ReaderPage {
  /** As in "app/[locale]/page.tsx". */
  readonly file: string;
  readonly address: string;
}

const API = `/api/v1${SAMPLE}`;
const firstFigure = z.object({ figures: z.tuple([z.object({ id: z.string() })]) });
const someFindings = z.object({
  findings: z.tuple([z.object({ fingerprint: z.string() })]).rest(z.unknown()),
});

/** The file of every page for readers; without the one that answers to all other addresses. */
export const READER_PAGES: readonly string[] = pageFilesUnder("app/[locale]").filter(
  (file) => !file.includes("[...missing]"),
);

/** Every page for readers, read from the files. */
export async function readerPages(request: APIRequestContext): Promise<readonly ReaderPage[]> {
  const parameters = await parametersOf(request);
  return READER_PAGES.map((file) => ({ file, address: addressOf(file, parameters) }));
}

/** The address at which the sample event has the page of a file. */
export async function readerAddress(request: APIRequestContext, file: string): Promise<string> {
  return addressOf(file, await parametersOf(request));
}

async function parametersOf(request: APIRequestContext): Promise<Parameters> {
  const read = async (path: string): Promise<unknown> => (await request.get(API + path)).json();
  const [figure] = firstFigure.parse(await read("/figures?limit=1")).figures;
  const [finding] = someFindings.parse(await read("/findings")).findings;
  return {
    slug: SAMPLE.replace("/events/", ""),
    id: figure.id,
    fingerprint: finding.fingerprint,
    source: "ministry-of-internal-affairs-kz",
  };
}
