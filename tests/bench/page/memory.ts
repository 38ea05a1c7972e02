/** What a page holds on to, after everything that it let go has been collected. */
import type { Visitor } from "./browser.ts";

export interface Held {
  /** Bytes of live script objects. */
  readonly heap: number;
  /** DOM nodes, in the page and held by scripts. */
  readonly nodes: number;
  readonly listeners: number;
  /** WebGL textures that a script can still reach. */
  readonly textures: number;
  /** Bytes of the pictures in canvases that a script can still reach: these are not in the heap. */
  readonly canvasBytes: number;
}

/** Live objects made by a constructor of the page; queries collect garbage first. */
const living = async <T>({ cdp }: Visitor, constructor: string, read: string): Promise<T> => {
  const objectGroup = "bench";
  const { result: prototype } = await cdp.send("Runtime.evaluate", { expression: `${constructor}.prototype`, objectGroup });
  const { objects } = await cdp.send("Runtime.queryObjects", { prototypeObjectId: prototype.objectId ?? "", objectGroup });
  const { result } = await cdp.send("Runtime.callFunctionOn", { objectId: objects.objectId ?? "", functionDeclaration: `function () { return (${read})(this); }`, returnByValue: true, objectGroup });
  await cdp.send("Runtime.releaseObjectGroup", { objectGroup });
  return result.value as T;
};

export const held = async (visitor: Visitor): Promise<Held> => {
  const { cdp } = visitor;
  const textures = await living<number>(visitor, "WebGLTexture", "(all) => all.length");
  const canvasBytes = await living<number>(visitor, "HTMLCanvasElement", "(all) => all.reduce((sum, { width, height }) => sum + 4 * width * height, 0)");
  // Twice: what the first round finalises lets go of more.
  for (let i = 0; i < 2; i += 1) await cdp.send("HeapProfiler.collectGarbage");
  const { metrics } = await cdp.send("Performance.getMetrics");
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
  return { heap: metric("JSHeapUsedSize"), nodes: metric("Nodes"), listeners: metric("JSEventListeners"), textures, canvasBytes };
};
