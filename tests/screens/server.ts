/** Serves the pages that show moments: the pages' own sources, through Vite. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer, type Plugin } from "vite";

const root = join(import.meta.dirname, "..", "..");

const pages = { "/screens": "harness.ts", "/console-screens": "console-harness.ts" } as const;

const harness = (): Plugin => ({
  name: "screens",
  configureServer: (server) => {
    // The console asks where pupils find the game; there is no game behind these pages.
    server.middlewares.use("/api/address", (_request, response) => void response.end(JSON.stringify({ origin: "http://192.168.1.20:2470" })));
    for (const [path, file] of Object.entries(pages))
      server.middlewares.use(path, (_request, response, next) => {
        const page = `<!doctype html><html lang="nl"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><title>Max 24/7</title><link rel="icon" href="data:," /></head><body><script type="module" src="/@fs/${join(root, "tests", "screens", file)}"></script></body></html>`;
        server.transformIndexHtml(`${path}/`, page).then((html) => {
          response.setHeader("content-type", "text/html");
          response.end(html);
        }, next);
      });
  },
});

/** Answers the address of a page and how to stop. */
export const serveScreens = async (path: keyof typeof pages = "/screens"): Promise<{ readonly address: string; readonly close: () => Promise<void> }> => {
  // A place of its own for what Vite prepares: another server that prepares the same elsewhere would take it away.
  const cacheDir = mkdtempSync(join(tmpdir(), "screens-"));
  const server = await createServer({ configFile: join(root, "vite.config.ts"), cacheDir, plugins: [harness()], logLevel: "error", server: { port: 0, hmr: false, fs: { allow: [root, cacheDir] } } });
  await server.listen();
  const port = (server.httpServer?.address() as { port: number } | null)?.port;
  const close = async (): Promise<void> => {
    await server.close();
    rmSync(cacheDir, { recursive: true, force: true });
  };
  return { address: `http://localhost:${port}${path}/`, close };
};
