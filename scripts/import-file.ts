/**
 * `npm run import -- FILE --event SLUG [--create]`: imports one CSV file into an event, all of it or nothing. Needs
 * DATABASE_URL, which the command that calls this sets. docs/import.md describes the files.
 */
import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { ImportRefused, sayFault } from "@/lib/import/faults";
import { type ImportReport, importFile } from "@/lib/import/import-file";
import { disconnect } from "@/lib/store/client";
import { UnknownEvent } from "@/lib/store/refusals";

const USAGE = "Usage: npm run import -- FILE --event SLUG [--create]";

/** What the user can mend, said without a stack trace. */
class Refused extends Error {}

function readArguments(): { file: string; event: string; create: boolean } {
  const options = { event: { type: "string" }, create: { type: "boolean", default: false } } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [file, another] = positionals;
    if (file === undefined || another !== undefined || values.event === undefined) throw new Refused(USAGE);
    return { file, event: values.event, create: values.create };
  } catch (error) {
    throw error instanceof TypeError ? new Refused(`${error.message}\n${USAGE}`) : error;
  }
}

function sayReport(
  file: string,
  { contents, added, revised, unchanged, created, version, changed }: ImportReport,
): string {
  const counts = `${file}: ${contents}: ${added} added, ${revised} revised, ${unchanged} unchanged.`;
  const made = created.map(({ what, slug }) => `Created the ${what} ${slug}.`);
  const ledger = changed
    ? `The ledger is at version ${version}.`
    : `Nothing new: the ledger stays at version ${version}.`;
  return [counts, ...made, ledger].join("\n");
}

function sayRefusal(file: string, { faults, total }: ImportRefused): string {
  const more = total > faults.length ? [`… and ${total - faults.length} more.`] : [];
  return [
    `${file} was not imported; nothing was stored. Faults: ${total}`,
    ...faults.map(sayFault),
    ...more,
  ].join("\n");
}

async function run(): Promise<void> {
  const { file, event, create } = readArguments();
  await access(file).catch(() => {
    throw new Refused(`${file} cannot be read: check the path`);
  });
  const fileName = basename(file);
  try {
    const actor = { id: null, name: "import" };
    const report = await importFile({ event, fileName, open: () => createReadStream(file), actor, create });
    console.log(sayReport(fileName, report));
  } catch (error) {
    if (error instanceof ImportRefused) throw new Refused(sayRefusal(fileName, error));
    if (error instanceof UnknownEvent) throw new Refused(`${file} was not imported: ${error.message}`);
    throw error;
  } finally {
    await disconnect();
  }
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Refused ? error.message : error);
  process.exitCode = 1;
}
