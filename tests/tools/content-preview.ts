/** `npm run content:preview -- <newcomer>`: opens one newcomer's whole story in the browser, in any language, without a class. */
import { spawn, spawnSync } from "node:child_process";
import { createServer, type Plugin } from "vite";
import { contentFolder, loadContent } from "../../server/content.ts";

const asked = process.argv[2];
const stop = (line: string): never => {
  process.stderr.write(`${line}\n`);
  process.exit(2);
};

const idsOf = (): string[] => {
  try {
    return Object.keys(loadContent().stories);
  } catch (error) {
    return stop(`The content cannot be read: ${(error as Error).message}`);
  }
};
const ids = idsOf();
if (!asked || !ids.includes(asked)) stop(`usage: npm run content:preview -- ${ids.join("|")}`);
if (spawnSync(process.execPath, ["client/art/draw.ts"], { stdio: "inherit" }).status !== 0) process.exit(1);

const authoring = "\0virtual:authoring";

/** Whole stories for the authors' page; the page reloads when a file of the content changes. */
const authoringStories = (): Plugin => ({
  name: "authoring-stories",
  resolveId: (id) => (id === "virtual:authoring" ? authoring : null),
  load: (id) => (id === authoring ? `export default ${JSON.stringify(loadContent().stories)}` : null),
  configureServer: (server) => {
    server.watcher.add(contentFolder);
    server.watcher.on("change", (file) => {
      if (!file.startsWith(contentFolder)) return;
      for (const module of server.moduleGraph.idToModuleMap.values()) if (module.id?.startsWith("\0virtual:")) server.moduleGraph.invalidateModule(module);
      server.ws.send({ type: "full-reload" });
    });
  },
});

const port = Number(process.env["PREVIEW_PORT"] ?? 2480);
const server = await createServer({ configFile: "vite.config.ts", plugins: [authoringStories()], server: { port } });
await server.listen();
const address = `http://localhost:${server.config.server.port}/preview/#${asked}`;
process.stdout.write(`${address}\nCtrl+C stops.\n`);
// Where a browser can be opened, it is; the address above does as well.
spawn(process.platform === "darwin" ? "open" : "xdg-open", [address], { stdio: "ignore" }).on("error", () => undefined);
