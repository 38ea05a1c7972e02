import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { artFiles, drawn } from "./client/build/art.ts";
import { compressed } from "./client/build/compressed.ts";
import { files } from "./client/build/files.ts";
import { leanSdk } from "./client/build/lean-sdk.ts";
import { shortTemplates } from "./client/build/templates.ts";
import { newcomerIds, textFiles } from "./client/build/texts.ts";
import { contentFolder, loadContent } from "./server/content.ts";

/** What a page knows of the content by heart: who there is, and situations without what is sensible. All else it fetches. */
const publicContent = (): Plugin => {
  const modules: Readonly<Record<string, () => unknown>> = {
    "virtual:newcomers": newcomerIds,
    "virtual:situations": () => {
      const { trafficLight, keepOrShare, whoHelps, circleOfPeople } = loadContent();
      const things = [...trafficLight.situations, ...keepOrShare.situations, ...whoHelps.situations, ...circleOfPeople.others];
      return Object.fromEntries(things.map(({ id, icon }) => [id, icon]));
    },
  };
  return {
    name: "public-content",
    resolveId: (id) => (id in modules ? `\0${id}` : null),
    load: (id) => {
      const make = id.startsWith("\0") ? modules[id.slice(1)] : undefined;
      return make ? `export default ${JSON.stringify(make())}` : null;
    },
  };
};

/** What travels together: what any page needs to be drawn, and the line to a class. The rest splits by who imports it. */
const chunks = [
  { name: "page", test: /vite\/|oxc|\/(lit|lit-html|lit-element|@lit)\/|\/client\/(i18n|art|board|a11y|net\/(arrivals|files))\b.*\.ts|\/client\/play\/(controls\.styles|language-switch|stage\/layout)|virtual:|\/shared\// },
  { name: "line", test: /\/@colyseus\/|\/client\/net\/|stub:/ },
];

/** Parts of Phaser that are left out, by the flags that it asks for itself. */
const phaserFeatures = {
  "typeof CANVAS_RENDERER": "false",
  "typeof WEBGL_RENDERER": "true",
  "typeof WEBGL_DEBUG": "false",
  "typeof FEATURE_SOUND": "false",
  "typeof PLUGIN_CAMERA3D": "false",
  "typeof PLUGIN_FBINSTANT": "false",
  global: "globalThis",
};

const server = `http://localhost:${process.env["PORT"] ?? 2470}`;

export default defineConfig({
  root: "client",
  plugins: [publicContent(), files("art", artFiles, drawn), files("texts", textFiles, contentFolder), leanSdk(), shortTemplates(), compressed()],
  // Phaser's core build alone, without its canvas renderer, sound and debugging: a third less to load on a school's line.
  resolve: { alias: { "phaser-core": join(import.meta.dirname, "node_modules/phaser/src/phaser-core.js") } },
  define: phaserFeatures,
  // While developing, libraries are bundled by themselves and need the same.
  optimizeDeps: { rolldownOptions: { transform: { define: phaserFeatures } } },
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // Where a browser does not know modulepreload, it loads the same a little later.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: chunks } },
      input: {
        pupil: join(import.meta.dirname, "client/index.html"),
        console: join(import.meta.dirname, "client/console/index.html"),
        remote: join(import.meta.dirname, "client/remote/index.html"),
        print: join(import.meta.dirname, "client/print/index.html"),
      },
    },
  },
  server: {
    proxy: {
      // As objects, so that the server hears the name under which the page was opened: it answers pages of its own alone.
      "/api": { target: server },
      "/matchmake": { target: server },
      // Colyseus' sockets: /<process>/<room code>.
      "^/[A-Za-z0-9_-]{9}/[A-Z0-9]{5}(\\?|$)": { target: server, ws: true },
    },
  },
});
