import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

/** Debian's browser where it is; else the one that Playwright brought. */
const chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));

/**
 * What a browser is started without. A later --disable-features takes the place of an earlier one: Playwright's own list
 * (chromiumSwitches.ts) comes first; then the address bar's suggestions, two pages that each new window would load for itself.
 */
const without = [
  "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "HttpsUpgrades", "HttpsFirstBalancedModeAutoEnable", "LensOverlay", "MediaRouter", "PaintHolding", "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect", "TcpPortRandomizationWin", "OptimizationHints", "NetworkTimeServiceQuerying", "AimEnabled", "PreconnectToSearch",
  "WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup",
];

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
    launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: ["--no-sandbox", "--enable-unsafe-swiftshader", `--disable-features=${without.join(",")}`] },
    screenshot: "only-on-failure",
  },
});
