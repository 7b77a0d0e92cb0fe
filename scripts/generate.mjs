/**
 * `node scripts/generate.mjs`: writes the Prisma client to lib/store/generated.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Problem } from "./problems/problem.mjs";
import { report } from "./problems/report.mjs";
import { ROOT } from "./setup/root.mjs";

/**
 * Generates the client from prisma/schema.prisma. The Prisma command wants to fetch a native schema engine first, which
 * `generate` never starts. Pointing it at a file that exists spares the fetch, also where its host cannot be reached.
 */
export async function generateClient() {
  await rm(join(ROOT, "lib", "store", "generated"), { recursive: true, force: true });
  const prisma = join(ROOT, "node_modules", "prisma", "build", "index.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [prisma, "generate"], {
    cwd: ROOT,
    encoding: "utf8",
    env: {
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
      ...process.env,
    },
  });
  if (status === 0 && existsSync(join(ROOT, "lib", "store", "generated"))) return;
  throw new Problem(
    `The database client could not be generated, prisma said: ${`${stdout}\n${stderr}`.trim()}`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await report(generateClient);
