import { defineConfig } from "vitest/config";

/** Tests that need a database find it at DATABASE_URL: `npm run test:unit` starts one for them. */
export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    environment: "node",
    // Tests leave nothing behind, so files share a worker: starting one for each would take longer than the tests do.
    isolate: false,
    maxWorkers: "100%",
    include: ["{app,components,lib,scripts}/**/*.test.{ts,tsx,mjs}"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
