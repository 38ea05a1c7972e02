/** Starts the server and tells the host where to go. */
import { renderUnicodeCompact } from "uqr";
import { startApp } from "./app.ts";
import { readConfig } from "./config.ts";
import { lanAddress } from "./http/address.ts";
import { createLog } from "./log.ts";

const say = (line: string) => void process.stdout.write(`${line}\n`);
const stop = (line: string): never => {
  process.stderr.write(`${line}\n`);
  process.exit(1);
};

const config = readConfig(process.env);
if ("error" in config) stop(config.error);
else {
  try {
    const app = await startApp(config, createLog(config.logLevel));
    const pupils = `http://${lanAddress()}:${config.port}`;
    say(`\nMax 24/7\n\n  Console (for the projector):  http://localhost:${config.port}/console\n  Pupils, in this network:      ${pupils}\n`);
    say(renderUnicodeCompact(pupils, { border: 2 }));
    if (app.woken > 0) say(`  Classes that go on where they were: ${app.woken}\n`);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void app.close().finally(() => process.exit(0)));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    stop(code === "EADDRINUSE" ? `Cannot start: port ${config.port} is in use. Choose another with PORT=…` : `Cannot start: ${message}`);
  }
}
