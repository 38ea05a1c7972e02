import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { loadContent } from "./server/content.ts";
import { publicStory } from "./shared/content/pack.ts";

/** What a device may hold of the content: stories without effects, kinds and real signals; situations without what is sensible. */
const publicContent = (): Plugin => {
  const oneStory = "virtual:story/";
  const modules: Readonly<Record<string, () => string>> = {
    // A loader for each story: a page fetches those that are on its board.
    "virtual:stories": () => `export default {${Object.keys(loadContent().stories).map((id) => `${id}: () => import("${oneStory}${id}")`).join(",")}}`,
    "virtual:situations": () => `export default ${JSON.stringify(Object.fromEntries(loadContent().trafficLight.situations.map(({ id, icon }) => [id, icon])))}`,
  };
  const source = (id: string): string | null => {
    const story = id.startsWith(oneStory) ? loadContent().stories[id.slice(oneStory.length)] : undefined;
    return story ? `export default ${JSON.stringify(publicStory(story))}` : (modules[id]?.() ?? null);
  };
  return {
    name: "public-content",
    resolveId: (id) => (id in modules || id.startsWith(oneStory) ? `\0${id}` : null),
    load: (id) => (id.startsWith("\0") ? source(id.slice(1)) : null),
  };
};

const server = `http://localhost:${process.env["PORT"] ?? 2470}`;

export default defineConfig({
  root: "client",
  plugins: [publicContent()],
  // Phaser's core build alone, without its canvas renderer, sound and debugging: a third less to load on a school's line.
  resolve: { alias: { "phaser-core": join(import.meta.dirname, "node_modules/phaser/src/phaser-core.js") } },
  define: {
    "typeof CANVAS_RENDERER": "false",
    "typeof WEBGL_RENDERER": "true",
    "typeof WEBGL_DEBUG": "false",
    "typeof FEATURE_SOUND": "false",
    "typeof PLUGIN_CAMERA3D": "false",
    "typeof PLUGIN_FBINSTANT": "false",
    global: "globalThis",
  },
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { input: { pupil: join(import.meta.dirname, "client/index.html"), console: join(import.meta.dirname, "client/console/index.html") } },
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
