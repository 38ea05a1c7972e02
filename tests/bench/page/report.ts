/** What was measured of a page, as figures beside their aims. Pure. */
import { figure, type Figure, type Section } from "../figures.ts";
import { median, percentile, shareAbove, spreadOf } from "../statistics.ts";
import { kinds, type Weights } from "./bytes.ts";
import type { Floor, Watched } from "./frames.ts";
import { views, type Lessons, type ViewName } from "./lesson.ts";
import type { Held } from "./memory.ts";
import type { LateVisit, Visit } from "./visit.ts";

export interface PageResults {
  readonly visits: readonly Visit[];
  readonly late: readonly LateVisit[];
  readonly floor: Floor;
  readonly lessons: Lessons;
}

/** What each should be at most. Sizes in kB, times in milliseconds; growth as a ratio, with what chance alone brings. */
const aims = { lobbySize: 60, sceneSize: 450, lobby: 1500, frame: 4, growth: 1.05 } as const;

/** Milliseconds that a screen of 60 Hz has for a frame. */
const frameBudget = 16.7;

/** A figure of several visits: their median, and between which values they lay. */
const ofVisits = (id: string, label: string, values: readonly (number | null)[], unit: Figure["unit"], aim: number | null = null): Figure => {
  const spread = spreadOf(values);
  const note = spread && spread.least !== spread.most ? `${spread.least.toFixed(unit === "ms" ? 0 : 1)} to ${spread.most.toFixed(unit === "ms" ? 0 : 1)}` : "";
  return figure(id, label, spread?.value ?? null, unit, { aim, note });
};

const sizes = (id: string, title: string, weights: readonly Weights[], aim: number): Figure[] => {
  const used = kinds.filter((kind) => weights.some(({ byKind }) => byKind[kind].bytes > 0));
  return [
    ofVisits(`${id}.size`, `${title}, in all`, weights.map(({ all }) => all.bytes / 1000), "kB", aim),
    ...used.map((kind) => ofVisits(`${id}.size.${kind}`, `  ${kind}`, weights.map(({ byKind }) => byKind[kind].bytes / 1000), "kB")),
    ofVisits(`${id}.requests`, "  requests", weights.map(({ all }) => all.requests), ""),
  ];
};

const sizeSection = ({ visits }: PageResults): Section => ({
  title: "Bytes over the wire",
  figures: [
    ...sizes("lobby", "until the lobby can be used", visits.map(({ lobbyWeights }) => lobbyWeights), aims.lobbySize),
    ...sizes("scene", "until the first scene is drawn", visits.map(({ sceneWeights }) => sceneWeights), aims.sceneSize),
  ],
  remarks: [
    "Headers and bodies as the server compressed them; of the socket, the messages. Finished requests only: what was still coming is not in it.",
    "texts: scripts that hold nothing but data, and JSON.",
  ],
});

const timeSection = ({ visits, late }: PageResults): Section => ({
  title: "Time to come in, and to the first picture",
  figures: [
    ofVisits("door.time", "opening the page, to a letter in the box", visits.map(({ door }) => door), "ms"),
    ofVisits("lobby.named", "pressing Join, to the seat's name", visits.map(({ named }) => named), "ms"),
    ofVisits("lobby.answered", "pressing Join, to a button that answered", visits.map(({ lobby }) => lobby), "ms"),
    ofVisits("lobby.time", "to the lobby, in all (door, and Join to answer)", visits.map(({ door, lobby }) => door + lobby), "ms", aims.lobby),
    ofVisits("scene.stage", "the host's step to meet, to the scene on screen", visits.map(({ stage }) => stage), "ms"),
    ofVisits("scene.bubble", "the host's step to meet, to the first line", visits.map(({ bubble }) => bubble), "ms"),
    ofVisits("scene.time", "the host's step to meet, to both", visits.map(({ stage, bubble }) => stage && Math.max(stage, bubble)), "ms"),
    ofVisits("board.time", "opening a scanned address, to the board on screen", late.map(({ board }) => board), "ms"),
    ofVisits("board.gone", "  the board gone again after that", late.map(({ goneFor }) => goneFor), "ms"),
  ],
  remarks: ["On screen: read from pictures of the screen, whoever drew it; a fade counts from its middle. Graphics are in software here: a chip is quicker."],
});

const names: Readonly<Record<ViewName, string>> = { board: "board", scene: "scene", miniGame: "traffic light" };

const busy = ({ frames }: Watched): number[] => frames.map((frame) => frame.busy);
const rate = (count: number, seconds: number): number | null => (seconds > 0 ? count / seconds : null);

const frameFigures = (id: string, title: string, watched: Watched, aim: number | null, floor: Watched | null): Figure[] => {
  const { frames, drawn, rounds, seconds, work, workSeconds } = watched;
  const wall = frames.map((frame) => frame.wall);
  const share = shareAbove(busy(watched), frameBudget);
  const middle = median(busy(watched));
  const bare = floor && median(busy(floor));
  const other = work.all - work.script - work.style;
  const parts = [["script", work.script], ["style and layout", work.style], ["the rest", other]].map(([name, value]) => `${name} ${Math.round(Number(value) / workSeconds)}`);
  return [
    figure(`${id}.median`, `${title}: median`, middle, "ms", { aim, note: drawn > 0 ? `${frames.length} frames, ${(rate(drawn, seconds) ?? 0).toFixed(1)} a second` : `nothing drawn: ${frames.length} rounds, ${(rate(rounds, seconds) ?? 0).toFixed(1)} a second` }),
    figure(`${id}.p95`, "  of 95 in 100 at most", percentile(busy(watched), 0.95), "ms"),
    figure(`${id}.worst`, "  worst", percentile(busy(watched), 1), "ms"),
    figure(`${id}.long`, `  over ${frameBudget} ms`, share === null ? null : 100 * share, "%"),
    figure(`${id}.wall`, "  median with waiting", median(wall), "ms"),
    figure(`${id}.wall.worst`, "  worst with waiting", percentile(wall, 1), "ms"),
    figure(`${id}.second`, "  main thread in a second", workSeconds > 0 ? work.all / workSeconds : null, "ms/s", { note: parts.join(", ") }),
    ...(bare && middle !== null ? [figure(`${id}.ratio`, "  median, as multiple of the bare canvas", middle / bare, "×")] : []),
  ];
};

const frameSection = ({ floor, lessons }: PageResults): Section => ({
  title: "Main thread for each frame",
  figures: [
    ...views.flatMap((view) => frameFigures(`frame.${view}`, names[view], lessons.frames[view], aims.frame, floor.canvas)),
    ...frameFigures("floor.canvas", "floor, a bare canvas at 30 a second", floor.canvas, null, null),
    ...frameFigures("floor.empty", "floor, an empty loop", floor.empty, null, null),
    figure("frame.moved", "newcomers that moved while the board was watched", lessons.moved, ""),
  ],
  remarks: [
    "A frame is a new picture; it gets all that the page's main thread did since the last one, in processor time.",
    "Not counted: compositor, GPU process, workers. Waiting for them is in \"with waiting\" alone, as is waiting for other programs.",
    "In a second: Chromium's own counters, without the trace.",
  ],
});

const heldFigures = (id: string, label: string, read: (held: Held) => number, unit: Figure["unit"], lessons: Lessons): Figure[] => {
  const ratio = (later: Held, earlier: Held): number | null => (read(earlier) > 0 ? read(later) / read(earlier) : null);
  const { afterRound, afterFirst, afterSecond, doorAfterFirst, doorAfterSecond } = lessons;
  return [
    figure(`${id}.round`, `${label}, after the first day`, read(afterRound), unit),
    figure(`${id}.first`, "  after the whole lesson", read(afterFirst), unit),
    figure(`${id}.second`, "  after a second lesson in the same page", read(afterSecond), unit),
    figure(`${id}.door`, "  at the door after both", read(doorAfterSecond), unit),
    figure(`${id}.growth`, "  the lesson, as multiple of its first day", ratio(afterFirst, afterRound), "×"),
    figure(`${id}.again`, "  the second, as multiple of the first", ratio(afterSecond, afterFirst), "×"),
    figure(`${id}.leak`, "  at the door, as multiple of after the first", ratio(doorAfterSecond, doorAfterFirst), "×", { aim: read(doorAfterFirst) > 0 ? aims.growth : null }),
  ];
};

const memorySection = ({ lessons }: PageResults): Section => ({
  title: "Memory, after garbage collection",
  figures: [
    ...heldFigures("heap", "script heap", ({ heap }) => heap / 1_000_000, "MB", lessons),
    ...heldFigures("nodes", "DOM nodes", ({ nodes }) => nodes, "", lessons),
    ...heldFigures("listeners", "event listeners", ({ listeners }) => listeners, "", lessons),
    ...heldFigures("textures", "WebGL textures", ({ textures }) => textures, "", lessons),
    ...heldFigures("canvases", "pictures in canvases", ({ canvasBytes }) => canvasBytes / 1_000_000, "MB", lessons),
  ],
  remarks: [
    "Two lessons of four days, the same newcomers and answers; perspectives and situations are dealt by chance, so the pictures differ a little.",
    "In the lesson: with the texts and pictures of its later days. At the door nothing of a class is needed: what is more there after the second was not let go.",
  ],
});

export const pageSections = (results: PageResults): Section[] => [sizeSection(results), timeSection(results), frameSection(results), memorySection(results)];
