/** Files that pages fetch by a computed address, instead of one import for each: the page's scripts know their folder and nothing more. */
import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** Path in the folder, and what makes the content. */
export type Files = ReadonlyMap<string, () => string>;

const mimes: Readonly<Record<string, string>> = { json: "application/json", svg: "image/svg+xml" };

/**
 * Serves a folder of files: `import base from "virtual:files/<name>"` is its address.
 * A build gives it a name of its content, to be kept for ever by browsers; while developing, each request makes its file anew, and pages reload when something in the folder `source` changes.
 */
export const files = (name: string, make: () => Files, source: string): Plugin => {
  const id = `virtual:files/${name}`;
  let building = true;
  let all: readonly (readonly [path: string, content: string])[] = [];
  let base = `/assets/${name}-dev`;
  return {
    name: `files-${name}`,
    configResolved: ({ command }) => {
      building = command === "build";
    },
    buildStart() {
      if (!building) return;
      all = [...make()].map(([path, content]) => [path, content()] as const);
      const hash = createHash("sha256");
      for (const [path, content] of all) hash.update(`${path}\0${content}\0`);
      base = `/assets/${name}-${hash.digest("hex").slice(0, 10)}`;
    },
    resolveId: (asked) => (asked === id ? `\0${id}` : null),
    load: (asked) => (asked === `\0${id}` ? `export default ${JSON.stringify(base)}` : null),
    generateBundle() {
      for (const [path, content] of all) this.emitFile({ type: "asset", fileName: `${base.slice(1)}/${path}`, source: content });
    },
    configureServer: ({ middlewares, watcher, ws }) => {
      watcher.add(source);
      watcher.on("change", (file) => {
        if (file.startsWith(source)) ws.send({ type: "full-reload" });
      });
      middlewares.use((request, response, next) => {
        const path = decodeURI(new URL(request.url ?? "/", "http://dev").pathname);
        const content = path.startsWith(`${base}/`) ? make().get(path.slice(base.length + 1)) : undefined;
        if (!content) return next();
        response.setHeader("Content-Type", mimes[path.split(".").at(-1) ?? ""] ?? "application/octet-stream");
        response.setHeader("Cache-Control", "no-store");
        response.end(content());
      });
    },
  };
};
