/** What an operator may set from the environment. */
import { z } from "zod";

const envSchema = z.object({
  /** TCP port of everything: pages, API and sockets. */
  PORT: z.coerce.number({ error: "must be a number" }).int().min(1).max(65535).default(2470),
  /** Address to listen on. */
  HOST: z.string().min(1).default("0.0.0.0"),
  /** Folder for the classes' snapshots; made when it is not there. */
  DATA_DIR: z.string().min(1).default(".data"),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly logLevel: z.infer<typeof envSchema>["LOG_LEVEL"];
}

/** The configuration, or one line that says which variable is wrong and why. */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config | { readonly error: string } => {
  const parsed = envSchema.safeParse(env);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path, message }) => `${path.join(".")}=${env[String(path[0])] ?? ""}: ${message}`);
    return { error: `Cannot start, the environment has a wrong value. ${wrong.join("; ")}` };
  }
  const { PORT, HOST, DATA_DIR, LOG_LEVEL } = parsed.data;
  return { port: PORT, host: HOST, dataDir: DATA_DIR, logLevel: LOG_LEVEL };
};
