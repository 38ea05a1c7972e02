/** The Phaser stage: draws what a picture says, and moves from one to the next. It has no game in it and takes no input. */
import Phaser from "phaser-core";
import { pictureUrl } from "../../art/art.ts";
import type { PictureOf, Stage, StagePicture } from "../picture.ts";
import { boardView } from "./board-view.ts";
import { gameView } from "./game-view.ts";
import { sceneView } from "./scene-view.ts";
import { searchView } from "./search-view.ts";
import { togetherView } from "./together-view.ts";
import { cover, fadeTo, leaveAll, type Surface, type View } from "./view.ts";

/** Sharper than this costs a Chromebook more than anybody sees. */
const mostRatio = 2;
/** Milliseconds after which a stage without motion has drawn all there is to draw. */
const stillAfter = 1500;

const pictureView = async (surface: Surface, shown: PictureOf<"picture">): Promise<View<StagePicture>> => {
  const images = await cover(surface, pictureUrl(shown.name), shown.frame);
  for (const image of images) fadeTo(surface, image, 1);
  return {
    take: (picture) => picture.kind === "picture" && picture.name === shown.name,
    leave: () => leaveAll(surface, images),
  };
};

const viewOf = (surface: Surface, picture: StagePicture): Promise<View<StagePicture>> => {
  switch (picture.kind) {
    case "picture":
      return pictureView(surface, picture);
    case "scene":
      return sceneView(surface, picture);
    case "board":
      return boardView(surface, picture);
    case "search":
      return searchView(surface, picture);
    case "together":
      return togetherView(surface, picture);
    case "game":
      return gameView(surface, picture);
    default:
      return picture satisfies never;
  }
};

/** Starts Phaser in an element. Rejects where there is no WebGL; the page then draws by itself. */
export const createStage = async (parent: HTMLElement, { reducedMotion }: { readonly reducedMotion: boolean }): Promise<Stage> => {
  const probe = document.createElement("canvas").getContext("webgl2") ?? document.createElement("canvas").getContext("webgl");
  if (!probe) throw new Error("no WebGL");
  const ratio = Math.min(mostRatio, devicePixelRatio || 1);
  const measure = () => ({ width: Math.max(1, parent.clientWidth), height: Math.max(1, parent.clientHeight) });
  const { width, height } = measure();
  const scene = await new Promise<Phaser.Scene>((resolve) => {
    const game = new Phaser.Game({
      type: Phaser.WEBGL,
      parent,
      transparent: true,
      banner: false,
      disableContextMenu: false,
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      scale: { mode: Phaser.Scale.NONE, width: width * ratio, height: height * ratio, zoom: 1 / ratio },
      render: { antialias: true, roundPixels: false },
      // Quiet movement needs no more, and a school's Chromebook has one battery for the day.
      fps: { limit: 30 },
      scene: { create(this: Phaser.Scene) { resolve(this); } },
    });
    game.events.once(Phaser.Core.Events.DESTROY, () => parent.replaceChildren());
  });
  const { game } = scene;
  game.canvas.setAttribute("aria-hidden", "true");

  const lastSeen = new Map<string, number>();
  let wanted: StagePicture | null = null;
  let view: View<StagePicture> | null = null;
  let building = 0;
  let closed = false;
  let resting = false;
  let sleep: ReturnType<typeof setTimeout> | undefined;

  /** Runs the loop while there is something to draw: always with motion, else for the time of a fade. */
  const run = (): void => {
    clearTimeout(sleep);
    if (resting) return game.loop.sleep();
    game.loop.wake();
    if (reducedMotion) sleep = setTimeout(() => game.loop.sleep(), stillAfter);
  };

  /** Builds the wanted picture; the old one stays until the new one is ready. */
  const build = async (): Promise<void> => {
    const picture = wanted;
    if (!picture || closed) return;
    const turn = (building += 1);
    let next: View<StagePicture>;
    try {
      next = await viewOf({ scene, ...measure(), ratio, reducedMotion, lastSeen }, picture);
    } catch {
      // A picture did not load on this line: the old one stays, and the next one tries again.
      return;
    }
    if (turn !== building || closed) return next.leave();
    view?.leave();
    view = next;
    run();
    if (wanted !== picture && wanted && !view.take(wanted)) void build();
  };

  const watcher = new ResizeObserver(() => {
    const size = measure();
    if (Math.round(size.width * ratio) === Math.round(game.scale.width) && Math.round(size.height * ratio) === Math.round(game.scale.height)) return;
    game.scale.resize(size.width * ratio, size.height * ratio);
    void build();
  });
  watcher.observe(parent);
  const restore = (): void => void build();
  game.canvas.addEventListener("webglcontextrestored", restore);

  return {
    show: (picture) => {
      wanted = picture;
      if (!view?.take(picture)) void build();
      run();
    },
    rest: (on) => {
      resting = on;
      run();
    },
    destroy: () => {
      closed = true;
      clearTimeout(sleep);
      watcher.disconnect();
      game.canvas.removeEventListener("webglcontextrestored", restore);
      game.destroy(true);
    },
  };
};
