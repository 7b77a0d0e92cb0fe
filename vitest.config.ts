import { defineConfig } from "vitest/config";

/** Tests that need a database find it at DATABASE_URL: `npm run test:unit` starts one for them. */
export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    environment: "node",
    include: ["{app,components,lib,scripts}/**/*.test.{ts,tsx,mjs}"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
