/** `npm run dev`: the server restarts and the pages reload on every change. Pages on Vite's port, with hot reload. */
import { spawn } from "node:child_process";

const run = (command: string, args: readonly string[]) => spawn(command, args, { stdio: "inherit", env: { ...process.env, DATA_DIR: process.env["DATA_DIR"] ?? ".data" } });

const drawn = spawn(process.execPath, ["client/art/draw.ts"], { stdio: "inherit" });
drawn.once("exit", (code) => {
  if (code) process.exit(code);
  const children = [run(process.execPath, ["--watch", "server/main.ts"]), run("vite", ["--host"])];
  for (const child of children) child.once("exit", () => children.forEach((other) => other.kill()));
});
