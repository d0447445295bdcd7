import { defineConfig } from "@playwright/test";
import { chromium } from "./tests/support/browser.mjs";

const phone = /\.phone\.spec\.ts$/;

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/e2e/global-setup.ts",
  outputDir: ".cache/playwright",
  workers: 1,
  // A sentence that is not true yet is waited for as long as a machine may need that many share; one that is costs nothing.
  timeout: 300_000,
  expect: { timeout: 60_000, toPass: { timeout: 120_000 } },
  forbidOnly: Boolean(process.env.CI),
  use: {
    actionTimeout: 30_000,
    baseURL: process.env.E2E_BASE_URL,
    launchOptions: await chromium(),
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "desktop", testIgnore: phone, use: { viewport: { width: 1280, height: 800 } } },
    { name: "phone", testMatch: phone, use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } },
  ],
});
