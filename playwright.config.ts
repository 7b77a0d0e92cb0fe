import { defineConfig, devices } from "@playwright/test";

/** `npm run test:e2e` starts database and server and says where they are. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "e2e/.results/artifacts",
  reporter: [["list"], ["json", { outputFile: "e2e/.results/report.json" }]],
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  workers: 1,
  timeout: 60_000,
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
  projects: [{ name: "chromium" }],
});
