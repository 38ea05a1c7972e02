/** Films the screen: each picture that the browser shows, small, with its time. */
import type { Visitor } from "./browser.ts";
import type { Part, Shot } from "./screen.ts";

/** Pixels of a shot: enough to tell a scene from a board. */
export const shotSize = { width: 96, height: 54 } as const;

/** Starts to film; answers how to end it. The pictures are copied outside the page's main thread. */
export const film = async ({ cdp, browser }: Visitor): Promise<() => Promise<Shot[]>> => {
  const frames: { readonly at: number; readonly data: string }[] = [];
  const take = ({ data, metadata, sessionId }: { data: string; metadata: { timestamp?: number | undefined }; sessionId: number }): void => {
    frames.push({ at: metadata.timestamp === undefined ? Date.now() : metadata.timestamp * 1000, data });
    void cdp.send("Page.screencastFrameAck", { sessionId }).catch(() => undefined);
  };
  cdp.on("Page.screencastFrame", take);
  await cdp.send("Page.startScreencast", { format: "jpeg", quality: 60, maxWidth: shotSize.width * 2, maxHeight: shotSize.height * 2, everyNthFrame: 1 });
  return async () => {
    await cdp.send("Page.stopScreencast");
    cdp.off("Page.screencastFrame", take);
    const context = await browser.newContext();
    const developer = await context.newPage();
    const shots: Shot[] = [];
    // The browser reads its own pictures best, in a page that is not the one measured.
    for (const { at, data } of frames) {
      const pixels = await developer.evaluate(
        async ({ jpeg, width, height }) => {
          const image = new Image();
          image.src = `data:image/jpeg;base64,${jpeg}`;
          await image.decode();
          const canvas = new OffscreenCanvas(width, height);
          const drawing = canvas.getContext("2d", { willReadFrequently: true });
          drawing?.drawImage(image, 0, 0, width, height);
          const read = drawing?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
          return String.fromCharCode(...read.filter((_, i) => i % 4 !== 3));
        },
        { jpeg: data, ...shotSize },
      );
      shots.push({ at, pixels: Uint8Array.from(pixels, (letter) => letter.charCodeAt(0)) });
    }
    await context.close();
    return shots;
  };
};

/** Where these elements stand on the screen now, so that a film can be looked at without them. */
export const partsOf = ({ page }: Visitor, selectors: readonly string[]): Promise<Part[]> =>
  page.evaluate(
    (wanted) =>
      wanted.flatMap((selector) => {
        const box = window.benchFind(selector)?.getBoundingClientRect();
        return box ? [{ left: box.left / innerWidth, top: box.top / innerHeight, right: box.right / innerWidth, bottom: box.bottom / innerHeight }] : [];
      }),
    [...selectors],
  );
