/** The network of *Break the chain*: a ring with chords, known by its size alone, so that nobody has to be told its lines. */

/** A class of any size has a network that is worth looking at: with few devices each has several nodes. */
export const fewestNodes = 8;

/** Nodes for so many devices: one for each, or two or more where they are few. */
export const nodesFor = (devices: number): number => (devices === 0 ? fewestNodes : devices * Math.ceil(fewestNodes / devices));

/** How far a node's chord reaches along the ring. */
const chord = (count: number): number => Math.max(2, Math.round(count / 3));

/** The nodes that a node is connected with, each once: its two on the ring, and two across it. */
export const neighboursOf = (node: number, count: number): number[] => {
  const reach = chord(count);
  const around = [node + 1, node - 1, node + reach, node - reach].map((at) => ((at % count) + count) % count);
  return [...new Set(around)].filter((at) => at !== node);
};

/** All lines, each once. */
export const linesOf = (count: number): [number, number][] =>
  Array.from({ length: count }, (_, node) => node).flatMap((node) => neighboursOf(node, count).filter((other) => other > node).map((other): [number, number] => [node, other]));
