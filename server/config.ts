/** What an operator may set from the environment. */
import { z } from "zod";
import { readTrust, type Trust } from "./http/caller.ts";

const envSchema = z.object({
  /** TCP port of everything: pages, API and sockets. */
  PORT: z.coerce.number({ error: "must be a number" }).int().min(1).max(65535).default(2470),
  /** Address to listen on. */
  HOST: z.string().min(1).default("0.0.0.0"),
  /** Folder for the classes' snapshots; made when it is not there. */
  DATA_DIR: z.string().min(1).default(".data"),
  /** TCP port of the metrics alone; none are served when it is left out. */
  METRICS_PORT: z.coerce.number({ error: "must be a number" }).int().min(1).max(65535).optional(),
  /** Address that the metrics listen on: by default nobody but this machine reads them. */
  METRICS_HOST: z.string().min(1).default("127.0.0.1"),
  /** Proxies of ours before the server, whose word on who asks is believed. */
  TRUST_PROXY: z.string().trim().default("0").transform((text, context): Trust => {
    const trust = readTrust(text);
    if (trust) return trust;
    context.addIssue({ code: "custom", message: "must be a number of proxies, or their addresses or ranges separated by commas" });
    return z.NEVER;
  }),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Null: no metrics are served. */
  readonly metrics: { readonly port: number; readonly host: string } | null;
  readonly trust: Trust;
  readonly logLevel: z.infer<typeof envSchema>["LOG_LEVEL"];
}

/** The configuration, or one line that says which variable is wrong and why. */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config | { readonly error: string } => {
  const parsed = envSchema.safeParse(env);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path, message }) => `${path.join(".")}=${env[String(path[0])] ?? ""}: ${message}`);
    return { error: `Cannot start, the environment has a wrong value. ${wrong.join("; ")}` };
  }
  const { PORT, HOST, DATA_DIR, LOG_LEVEL, METRICS_PORT, METRICS_HOST, TRUST_PROXY } = parsed.data;
  const metrics = METRICS_PORT === undefined ? null : { port: METRICS_PORT, host: METRICS_HOST };
  return { port: PORT, host: HOST, dataDir: DATA_DIR, metrics, trust: TRUST_PROXY, logLevel: LOG_LEVEL };
};
