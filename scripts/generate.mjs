/**
 * `node scripts/generate.mjs`: writes the Prisma client to lib/store/generated.
 */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { report } from "./problems/report.mjs";
import { stepFailed } from "./problems/serving.mjs";
import { runNode } from "./setup/children.mjs";
import { ROOT } from "./setup/root.mjs";
import { fingerprint, isFresh, markFresh } from "./setup/sources.mjs";

/**
 * Generates the client from prisma/schema.prisma, where schema or Prisma have changed since. The Prisma command wants to
 * fetch a native schema engine first, which `generate` never starts. Pointing it at a file that exists spares the fetch,
 * also where its host cannot be reached.
 */
export async function generateClient() {
  const target = join(ROOT, "lib", "store", "generated");
  const stamp = join(target, "generated-from");
  const print = await fingerprint(ROOT, ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"]);
  if (await isFresh(stamp, print)) return;
  await rm(target, { recursive: true, force: true });
  const prisma = join("node_modules", "prisma", "build", "index.js");
  const { code, output } = await runNode([prisma, "generate"], {
    cwd: ROOT,
    env: {
      PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
      CHECKPOINT_DISABLE: "1",
    },
  });
  if (code !== 0) throw stepFailed("The database client could not be generated, prisma said", output, ROOT);
  await markFresh(stamp, print);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await report(generateClient);
