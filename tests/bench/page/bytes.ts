/** What travelled, by kind. Pure. */

export const kinds = ["document", "script", "texts", "style", "image", "font", "socket", "other"] as const;
export type Kind = (typeof kinds)[number];

export interface Transfer {
  readonly kind: Kind;
  /** Bytes on the line: headers and the body as it was compressed. Of a socket: its messages, without their frames. */
  readonly bytes: number;
  /** When it was there, in milliseconds since 1970. */
  readonly at: number;
}

export interface Weight {
  readonly bytes: number;
  readonly requests: number;
}

export interface Weights {
  readonly all: Weight;
  readonly byKind: Readonly<Record<Kind, Weight>>;
}

/** What had arrived at a moment. What was on its way then is not in it. A socket's messages are bytes, but no requests. */
export const weigh = (transfers: readonly Transfer[], until: number): Weights => {
  const of = (fits: (kind: Kind) => boolean): Weight => {
    const found = transfers.filter(({ kind, at }) => at <= until && fits(kind));
    return { bytes: found.reduce((total, { bytes }) => total + bytes, 0), requests: found.filter(({ kind }) => kind !== "socket").length };
  };
  return { all: of(() => true), byKind: Object.fromEntries(kinds.map((kind) => [kind, of((one) => one === kind)])) as Record<Kind, Weight> };
};

/** Whether a script is nothing but texts and other data: a build wraps JSON files in modules. */
export const isData = (script: string): boolean => {
  // What is left without the strings: braces, commas and the frame of a module.
  const bare = script.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\$]|\\.)*`/g, "");
  return !/=>|\bfunction\b|\bclass\b|\bimport\b|\bnew\b|\breturn\b/.test(bare);
};

/**
 * The kind of a request: by what the browser asked for it as (CDP's resource type) and what came (its MIME type).
 * `data` says of a script that it holds nothing but texts.
 */
export const kindOf = (type: string, mime: string, data: boolean): Kind => {
  if (/json/.test(mime) || (type === "Script" && data)) return "texts";
  switch (type) {
    case "Document":
      return "document";
    case "Script":
      return "script";
    case "Stylesheet":
      return "style";
    case "Image":
      return "image";
    case "Font":
      return "font";
    default:
      // What is fetched ahead has no type of its own.
      return /javascript/.test(mime) ? (data ? "texts" : "script") : /css/.test(mime) ? "style" : mime.startsWith("image") ? "image" : /font/.test(mime) ? "font" : "other";
  }
};
