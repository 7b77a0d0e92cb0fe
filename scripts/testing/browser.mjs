import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { noBrowser } from "../problems/browser.mjs";
import { run, runNode } from "../setup/children.mjs";
import { ROOT } from "../setup/root.mjs";
import { say, step } from "../setup/say.mjs";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const PATIENCE = 300_000;
const UNREACHABLE = join(ROOT, ".cache", "browser-unreachable");
const DAY = 86_400_000;

/**
 * Finds a Chromium for the browser tests: the one of CHROMIUM_PATH, Playwright's own (fetched where that is possible),
 * the system's, or as root on Debian one that is installed now.
 * @returns {Promise<string>} The path of its program
 */
export async function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (!runs(asked)) throw noBrowser(`CHROMIUM_PATH is ${asked}, which does not run`);
    return use(asked, "from CHROMIUM_PATH");
  }
  const { chromium } = await import("@playwright/test");
  const own = chromium.executablePath();
  if (!runs(own)) await fetchOwn();
  if (runs(own)) return use(own, "Playwright's own");
  const system = SYSTEM.find(runs);
  if (system) return use(system, "the system's");
  await installFromDebian();
  const installed = SYSTEM.find(runs);
  if (installed) return use(installed, "installed from Debian's packages");
  throw noBrowser("none is installed and none could be fetched");
}

/**
 * @param {string} path
 * @param {string} whose
 */
function use(path, whose) {
  say(`Browser: ${path} (${whose})`);
  return path;
}

/** @param {string} path */
function runs(path) {
  return existsSync(path) && spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0;
}

/** Where the host cannot be reached, asking again takes a quarter of a minute, so it is asked once a day. */
async function fetchOwn() {
  const asked = await stat(UNREACHABLE).catch(() => undefined);
  if (asked && Date.now() - asked.mtimeMs < DAY) return;
  const cli = join("node_modules", "@playwright", "test", "cli.js");
  const { code } = await step("Fetching Playwright's browser, where its host can be reached", () =>
    runNode([cli, "install", "chromium"], { cwd: ROOT, patience: PATIENCE }),
  );
  if (code !== 0) await writeFile(UNREACHABLE, "");
}

async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await step("Installing Chromium from Debian's packages", async () => {
    await run("apt-get", ["update", "-q"], { cwd: "/", env });
    await run("apt-get", ["install", "-q", "-y", "--no-install-recommends", "chromium"], { cwd: "/", env });
  });
}
