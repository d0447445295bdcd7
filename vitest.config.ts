import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    exclude: ["tests/e2e/**", "tests/bench/**"],
    globalSetup: "tests/support/global-setup.ts",
    setupFiles: "tests/support/keys.ts",
    pool: "forks",
    maxWorkers: 2,
    // For what hangs; a machine that many share may be ten times as slow as a quiet one.
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
});
