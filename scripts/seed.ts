/**
 * Loads the sample event of prisma/sample once, through the same code that imports a user's files. Needs DATABASE_URL.
 * What was loaded before stays as it is now.
 */
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImportRefused, sayFault } from "@/lib/import/faults";
import { importFile } from "@/lib/import/import-file";
import { eventDraft } from "@/lib/schema/event-draft";
import { disconnect } from "@/lib/store/client";
import { createEvent } from "@/lib/store/events";
import { listImportBatches } from "@/lib/store/import-batches";

const FOLDER = join(import.meta.dirname, "..", "prisma", "sample");

/** Vocabulary before the figures that use it, figures before the withdrawals that name them. */
const FILES = [
  "measures.csv",
  "groups.csv",
  "places.csv",
  "sources.csv",
  "first-days.csv",
  "aftermath.csv",
  "withdrawals.csv",
];

async function seed(): Promise<void> {
  const { event } = await createEvent(
    eventDraft.parse(JSON.parse(await readFile(join(FOLDER, "event.json"), "utf8"))),
  );
  const actor = { id: null, name: "sample" };
  // A file that was loaded is not looked at again: an editor's corrections of the sample would be undone.
  const batches = await listImportBatches(event.slug);
  const loaded = new Set(
    batches.filter(({ recordedBy }) => recordedBy === actor.name).map(({ fileName }) => fileName),
  );
  for (const fileName of FILES.filter((name) => !loaded.has(name))) {
    const open = () => createReadStream(join(FOLDER, fileName));
    const { added, changed } = await importFile({ event: event.slug, fileName, open, actor, create: false });
    if (changed) console.log(`${event.title}: ${added} from ${fileName}`);
  }
}

try {
  await seed();
} catch (error) {
  const refused = error instanceof ImportRefused;
  console.error(refused ? `The sample was not loaded.\n${error.faults.map(sayFault).join("\n")}` : error);
  process.exitCode = 1;
} finally {
  await disconnect();
}
