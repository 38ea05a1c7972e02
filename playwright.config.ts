import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

/** Debian's browser where it is; else the one that Playwright brought. */
const chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/e2e",
  // A whole lesson in five browsers takes minutes on two cores.
  timeout: 600_000,
  expect: { timeout: 15_000 },
  workers: 1,
  forbidOnly: true,
  reporter: process.env["CI"] ? [["line"], ["json", { outputFile: "test-results/playwright.json" }]] : [["line"]],
  use: {
    // Whatever is not there after this long will not come.
    actionTimeout: 30_000,
    launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: ["--no-sandbox", "--enable-unsafe-swiftshader"] },
    screenshot: "only-on-failure",
  },
});
