import { defineConfig, devices } from "@playwright/test";

/** Takes the role of every administrator away, and so runs when nobody needs one any more. */
const ALONE = "a-first-administrator-uses-the-link-once.spec.ts";

/** `npm run test:e2e` starts database and server and says where they are. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "e2e/.results/artifacts",
  reporter: [["list"], ["json", { outputFile: "e2e/.results/report.json" }]],
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  // Files share the server and the sample event, which no test changes; what a test changes is its own.
  workers: 2,
  timeout: 120_000,
  // What takes how long is measured elsewhere; here a busy machine is no failure.
  expect: { timeout: 15_000 },
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.E2E_BASE_URL ?? "http://127.0.0.1:3000",
    locale: "en-GB",
    timezoneId: "UTC",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      // As root there is no sandbox, and without these Chromium calls hosts that a closed network refuses.
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: [
    { name: "chromium", testIgnore: ALONE },
    { name: "alone", testMatch: ALONE, dependencies: ["chromium"] },
  ],
});
