/** Draws every picture of the game into client/.drawn: people in layers, icons, animals, backdrops, the board; and cuts the letters. Run by each build. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadContent } from "../../server/content.ts";
import { animals } from "../../shared/rules/names.ts";
import { places } from "../../shared/content/story.ts";
import { backdrops } from "./draw/backdrops/index.ts";
import { boards } from "./draw/board.ts";
import { animalIcons, chosenIcons, contentIcons, iconSvg, kitBodies, namedIcons } from "./draw/icons.ts";
import { gameShapes } from "./draw/game-shapes.ts";
import { letters } from "./draw/letters.ts";
import { faceSvgs, personSvgs } from "./draw/people.ts";
import { pictures } from "./draw/pictures/index.ts";
import { stageShapes } from "./draw/stage-shapes.ts";

const folder = join(import.meta.dirname, "..", ".drawn");

const write = (name: string, content: string | Buffer): void => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

try {
  const { stories } = loadContent();
  const files = new Map<string, string>();
  for (const story of Object.values(stories)) for (const [name, svg] of personSvgs(story)) files.set(`people/${name}`, svg);
  for (const [mood, svg] of faceSvgs()) files.set(`faces/${mood}`, svg);
  for (const icon of new Set([...contentIcons(), ...chosenIcons, ...namedIcons()])) files.set(`icons/${icon}`, iconSvg(icon));
  for (const animal of animals) files.set(`animals/${animal}`, iconSvg(animalIcons[animal]));
  for (const place of places) files.set(`backdrops/${place}`, backdrops[place]());
  for (const [name, draw] of Object.entries(pictures)) files.set(`pictures/${name}`, draw());
  for (const [name, draw] of Object.entries(boards)) files.set(name, draw());
  for (const [name, draw] of Object.entries({ ...stageShapes, ...gameShapes })) files.set(`shapes/${name}`, draw());
  const fonts = await letters();
  rmSync(folder, { recursive: true, force: true });
  for (const [name, svg] of files) write(`${name}.svg`, svg);
  for (const [name, font] of fonts) write(`letters/${name}.woff2`, font);
  // The kit's pictures are chosen among, printed and saved without asking the server: they come in one file.
  writeFileSync(join(folder, "kit.json"), JSON.stringify(kitBodies()));
} catch (error) {
  process.stderr.write(`Cannot draw: ${(error as Error).message}\n`);
  process.exit(1);
}
