import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { loadContent } from "./server/content.ts";
import { publicStory } from "./shared/content/pack.ts";

/** What a device may hold of the content: stories without effects, kinds and real signals; situations without what is sensible. */
const publicContent = (): Plugin => {
  const modules: Readonly<Record<string, () => object>> = {
    "virtual:stories": () => Object.fromEntries(Object.entries(loadContent().stories).map(([id, story]) => [id, publicStory(story)])),
    "virtual:situations": () => Object.fromEntries(loadContent().trafficLight.situations.map(({ id, icon }) => [id, icon])),
  };
  return {
    name: "public-content",
    resolveId: (id) => (id in modules ? `\0${id}` : null),
    load(id) {
      const make = modules[id.slice(1)];
      return id.startsWith("\0") && make ? `export default ${JSON.stringify(make())}` : null;
    },
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
