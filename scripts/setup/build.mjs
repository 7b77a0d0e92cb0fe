import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { requireSpace } from "../problems/disk-full.mjs";
import { buildFailed } from "../problems/serving.mjs";
import { runNode } from "./children.mjs";
import { step } from "./say.mjs";
import { fingerprint, isFresh, markFresh } from "./sources.mjs";

const FOLDERS = ["app", "components", "lib", "public", "messages", "prisma/schema.prisma"];
const FILES =
  /^(package-lock\.json|tsconfig\.json|proxy\.ts|instrumentation\.ts|(next|postcss|tailwind)\.config\.\w+)$/;
const NEEDED_MEGABYTES = 300;

export const NEXT = join("node_modules", "next", "dist", "bin", "next");

/**
 * Builds the pages, where the sources have changed since they were built.
 * @param {string} root The checkout
 * @param {string} url DATABASE_URL
 * @param {(child: number) => void} note Told the process number of next
 */
export async function buildPages(root, url, note) {
  const stamp = join(root, ".next", "built-from");
  const print = await fingerprint(root, [
    ...FOLDERS,
    ...(await readdir(root)).filter((name) => FILES.test(name)),
  ]);
  if (existsSync(join(root, ".next", "BUILD_ID")) && (await isFresh(stamp, print))) return;
  requireSpace(root, NEEDED_MEGABYTES, "building the pages");
  await rm(stamp, { force: true });
  await step("Building the pages (about a minute)", async () => {
    const env = { DATABASE_URL: url, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
    const { code, output } = await runNode([NEXT, "build"], { cwd: root, env, onStart: note });
    if (code !== 0) throw buildFailed(output, root);
  });
  await markFresh(stamp, print);
}
