/** The texts on screen, in reading order, with where they stand: what a voice is given to read. */
import type { Piece } from "./sentences.ts";

/** A text node, or an element whose words are in its label. */
export type Spot = Text | Element;

/** Elements with this attribute are tools, not text: a voice leaves them out. */
const notRead = "data-not-read";

/** A label that stands for what is in an element; null where the content is read, an empty one where there is nothing to read. */
const labelOf = (element: Element): string | null => {
  if (element instanceof HTMLImageElement) return element.alt;
  return element.getAttribute("role") === "group" ? null : element.getAttribute("aria-label");
};

const childrenOf = (element: Element): Iterable<Node> => {
  if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0) return element.assignedNodes();
  return (element.shadowRoot ?? element).childNodes;
};

/** Cards that a child chooses from are counted; one alone needs no number. */
const cardNumber = (element: Element): number | null => {
  if (!element.hasAttribute("aria-pressed")) return null;
  const cards = Array.from(element.parentElement?.children ?? []).filter((other) => other.hasAttribute("aria-pressed"));
  return cards.length > 1 ? cards.indexOf(element) + 1 : null;
};

export interface OnScreen {
  readonly pieces: readonly Piece<Spot>[];
  /** The element of each block. */
  readonly blocks: readonly Element[];
}

export const textsIn = (roots: Iterable<Element>): OnScreen => {
  const pieces: Piece<Spot>[] = [];
  const blocks: Element[] = [];
  let card: number | null = null;
  const add = (text: string, at: Spot): void => {
    const block = blocks.length - 1;
    // What only indents the page's source begins no block.
    if (text.trim() === "" && pieces.at(-1)?.block !== block) return;
    pieces.push({ text, at, block, card });
    card = null;
  };
  const visit = (node: Node, block: Element): void => {
    if (node instanceof Text) return add(node.data, node);
    if (!(node instanceof Element) || node.hasAttribute(notRead) || node.getAttribute("aria-hidden") === "true") return;
    const { display, visibility } = getComputedStyle(node);
    const label = labelOf(node);
    if (display === "none" || visibility === "hidden" || label === "") return;
    const inline = display === "inline" || display === "contents";
    if (!inline) blocks.push(node);
    card = cardNumber(node) ?? card;
    if (label !== null) add(label, node);
    else for (const child of childrenOf(node)) visit(child, inline ? block : node);
    // What follows an element with its own lines is no part of it.
    if (!inline) blocks.push(block);
  };
  for (const root of roots) visit(root, root);
  return { pieces, blocks };
};
