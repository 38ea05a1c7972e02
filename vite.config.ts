import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { loadContent } from "./server/content.ts";
import { publicStory } from "./shared/content/pack.ts";

/** The stories without effects, kinds and real signals: what a device may hold. */
const publicStories = (): Plugin => ({
  name: "public-stories",
  resolveId: (id) => (id === "virtual:stories" ? "\0virtual:stories" : null),
  load(id) {
    if (id !== "\0virtual:stories") return null;
    const { stories } = loadContent();
    for (const story of Object.keys(stories)) this.addWatchFile(join(import.meta.dirname, "content", "newcomers", story, "story.json"));
    return `export default ${JSON.stringify(Object.fromEntries(Object.entries(stories).map(([name, story]) => [name, publicStory(story)])))}`;
  },
});

const server = `http://localhost:${process.env["PORT"] ?? 2470}`;

export default defineConfig({
  root: "client",
  plugins: [publicStories()],
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { input: { pupil: "client/index.html", console: "client/console/index.html" } },
  },
  server: {
    proxy: {
      "/api": server,
      "/matchmake": server,
      // Colyseus' sockets: /<process>/<room code>.
      "^/[A-Za-z0-9_-]{9}/[A-Z0-9]{5}(\\?|$)": { target: server, ws: true },
    },
  },
});
