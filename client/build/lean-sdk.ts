/** The Colyseus SDK as our pages need it: joining by a code, requests, and reading the class's state. The rest stays out of the build. */
import { join } from "node:path";
import type { Plugin } from "vite";

/** Parts of the SDK that no page of ours reaches: accounts, game inputs, other transports, other engines' browsers, its debugger. */
const stubs: Readonly<Record<string, string>> = {
  "Auth.mjs": "export class Auth {}",
  "fetchXHR.mjs": "export const xhrFetch = undefined",
  "debug-channel.mjs": "export const publishDebug = () => {}; export const debugOverlayActive = () => false",
  "discord.mjs": "export const discordURLBuilder = undefined",
  "H3Transport.mjs": "export class H3TransportTransport {}",
  "RoomInput.mjs": "export class RoomInput {}",
  // Node's sockets.
  ws: "export default undefined",
};

/** Names to cut from a file: whole classes and functions (null), or some members of a class or an object. */
type Cuts = Readonly<Record<string, readonly string[] | null>>;

/**
 * What of @colyseus/schema only a server uses, or a state with sets and streams, which ours has not.
 * A page reads with `Decoder`; what it reads is held by `UntrackedChangeTree`, as the library means it to be.
 */
const ofSchema: Cuts = {
  Encoder: null, Root: null, StateView: null, SchemaChangeRecorder: null, CollectionChangeRecorder: null,
  SetSchema: null, CollectionSchema: null, StreamSchema: null,
  "Reflection.encode": null, "Reflection.makeEncodable": null,
  encodeSchemaOperation: null, encodeKeyValueOperation: null, encodeArray: null, encodeMapEntry: null,
  Schema: ["restore", "reset", "clone", "setDirty", "[$filter]", "[$reset]", "debugRefIds", "debugRefIdEncodingOrder", "debugChanges"],
  MapSchema: ["set", "delete", "getOrInsert", "getOrInsertComputed", "[$filter]", "[$reset]"],
  ArraySchema: ["splice", "pop", "shift", "unshift", "reverse", "sort", "shuffle", "with", "[$filter]", "[$reset]", "[$onEncodeEnd]", "$changeAt", "$wireIndex", "$reindexChildren", "$cancelAdd", "$isUnsentAdd"],
  Metadata: ["setTag", "setUnreliable", "setPatchOnly", "setFullStateOnly", "setStream", "setStreamPriority", "setDeprecated", "getFields"],
};

/** What of the SDK's client we do not call: a page knows its class, and comes back by its own secret. */
const ofClient: Cuts = { ColyseusSDK: ["selectByLatency", "getLatency", "joinOrCreate", "create", "join", "reconnect"] };

interface Part {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly id?: { readonly name: string } | null;
  readonly key?: Part;
  readonly body?: { readonly body: readonly Part[] };
  readonly declarations?: readonly (Part & { readonly init?: { readonly properties?: readonly Part[] } | null })[];
  readonly expression?: { readonly left?: Part };
}

/** Code without what is listed; `top` is its parsed top level. Throws when something is not there: then the library has changed, and the lists above must. */
export const without = (cuts: Cuts, code: string, top: readonly Part[]): string => {
  const text = ({ start, end }: Part): string => code.slice(start, end);
  const nameOf = ({ id, declarations, expression }: Part): string | undefined => id?.name ?? declarations?.[0]?.id?.name ?? (expression?.left && text(expression.left));
  const missing = (name: string): never => {
    throw new Error(`${name} is not in the library any more: look again at client/build/lean-sdk.ts`);
  };
  const spans = Object.entries(cuts).flatMap(([name, members]) => {
    const whole = top.find((part) => nameOf(part) === name) ?? missing(name);
    if (!members) return [{ start: whole.start, end: whole.end, by: name.includes(".") ? "" : `const ${name} = class {};` }];
    const own = whole.body?.body ?? whole.declarations?.[0]?.init?.properties ?? [];
    return members.map((member) => {
      const { start, end } = own.find(({ key }) => key && text(key) === member.replaceAll(/[[\]]/g, "")) ?? missing(`${name}.${member}`);
      // Members of an object have a comma after them.
      return { start, end: code[end] === "," ? end + 1 : end, by: "" };
    });
  });
  return spans.toSorted((a, b) => b.start - a.start).reduce((source, { start, end, by }) => source.slice(0, start) + by + source.slice(end), code);
};

/** The schema library, to read with. */
export const readingOnly = (code: string, top: readonly Part[]): string => {
  const tracked = top.find(({ id }) => id?.name === "ChangeTree");
  if (!tracked) throw new Error("ChangeTree is not in the library any more: look again at client/build/lean-sdk.ts");
  const untracked = "class ChangeTree { constructor(ref) { return new UntrackedChangeTree(ref); } }";
  // Of the same length: every other part stays where the parser found it.
  return without(ofSchema, code.slice(0, tracked.start) + untracked.padEnd(tracked.end - tracked.start) + code.slice(tracked.end), top);
};

export const leanSdk = (): Plugin => ({
  name: "lean-sdk",
  // The development server bundles libraries beforehand and whole; there, weight does not matter.
  apply: "build",
  enforce: "pre",
  resolveId: (source, importer) => {
    // MessagePack without records, streams and maps: what passes between a page and its class is plain JSON.
    if (source === "msgpackr") return join(import.meta.dirname, "..", "net", "msgpack.ts");
    const name = source.split("/").at(-1) ?? "";
    return name in stubs && importer?.includes("@colyseus/sdk") ? `\0stub:${name}` : null;
  },
  load: (id) => (id.startsWith("\0stub:") ? (stubs[id.slice(6)] ?? null) : null),
  transform: {
    filter: { id: /@colyseus\/(schema\/build\/index|sdk\/build\/Client)\.mjs$/ },
    handler(code, id) {
      const top = this.parse(code).body as unknown as Part[];
      return { code: id.endsWith("Client.mjs") ? without(ofClient, code, top) : readingOnly(code, top), map: null };
    },
  },
});
