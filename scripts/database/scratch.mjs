import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../setup/root.mjs";
import { startEmbedded } from "./embedded.mjs";

/**
 * Starts an empty database in a folder of its own, which is removed with it.
 * @param {string} holder The program's name for others to read
 * @returns {Promise<import("./embedded.mjs").Embedded>}
 */
export async function startScratch(holder) {
  const folder = await mkdtemp(join(tmpdir(), "casualty-ledger-"));
  const database = await startEmbedded({
    root: ROOT,
    usual: join(folder, "data"),
    holder,
    durable: false,
  }).catch(async (error) => {
    await rm(folder, { recursive: true, force: true });
    throw error;
  });
  const stop = async () => {
    await database.stop();
    await rm(database.home, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  };
  return { ...database, stop };
}
