/** Pictures for people who have no class at hand: kept by `npm run pictures`, and by nothing else. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";

const folder = process.env["PICTURES"] ? join(import.meta.dirname, "..", "..", ".pictures") : null;

/** Keeps what a page shows as `.pictures/<path>.jpg`. */
export const keepPicture = async (page: Page, path: string): Promise<void> => {
  if (!folder) return;
  const file = join(folder, `${path}.jpg`);
  mkdirSync(join(file, ".."), { recursive: true });
  // Until what comes in has come in.
  await page.waitForTimeout(900);
  await page.screenshot({ path: file, type: "jpeg", quality: 72 });
};
