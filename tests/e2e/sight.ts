/** What somebody would see on a page that is cut off, too small to tap, or out of reach. Run in the page, through all shadow roots. */
import type { Page } from "@playwright/test";

/** Every text that is cut: by the screen, by what it stands in, or by its own button. Empty when all can be read, by scrolling where needed. */
export const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cut: string[] = [];
    const parentOf = (element: Element): Element | null => element.assignedSlot ?? element.parentElement ?? (element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null);
    const slack = 1.5;
    const check = (text: Text): void => {
      const range = new Range();
      range.selectNodeContents(text);
      const rects = Array.from(range.getClientRects()).filter(({ width, height }) => width > 0 && height > 0);
      const first = text.parentElement;
      // Ticks and other marks that say nothing new may stand over an edge.
      if (!first || rects.length === 0 || first.closest("[aria-hidden=true]") || !first.checkVisibility({ visibilityProperty: true })) return;
      const left = Math.min(...rects.map((rect) => rect.left));
      const right = Math.max(...rects.map((rect) => rect.right));
      const top = Math.min(...rects.map((rect) => rect.top));
      const bottom = Math.max(...rects.map((rect) => rect.bottom));
      let scrolls = false;
      for (let box: Element | null = first; box; box = parentOf(box)) {
        const { overflowX, overflowY, clipPath, display } = getComputedStyle(box);
        // What is there for a screen reader only.
        if (clipPath.startsWith("inset(50%")) return;
        if (display === "contents" || display === "inline") continue;
        const at = box.getBoundingClientRect();
        const holds = box instanceof HTMLButtonElement;
        if ((holds || overflowX !== "visible") && (left < at.left - slack || right > at.right + slack)) cut.push(`"${text.data.trim()}" is wider than its ${box.localName}.${box.className}`);
        if (!scrolls && (holds || overflowY === "hidden" || overflowY === "clip") && (top < at.top - slack || bottom > at.bottom + slack)) cut.push(`"${text.data.trim()}" is higher than its ${box.localName}.${box.className}`);
        if (overflowY === "auto" || overflowY === "scroll") scrolls = true;
      }
      if (left < -slack || right > innerWidth + slack) cut.push(`"${text.data.trim()}" leaves the screen`);
      if (!scrolls && (top < -slack || bottom > innerHeight + slack)) cut.push(`"${text.data.trim()}" is above or below the screen`);
    };
    const walk = (node: Node): void => {
      if (node instanceof Text && node.data.trim() !== "") check(node);
      const children = node instanceof Element && node.shadowRoot ? [node.shadowRoot, ...node.childNodes] : node.childNodes;
      for (const child of children) walk(child);
    };
    walk(document.body);
    return cut;
  });

/** CSS pixels that everything to tap measures at the least, both ways (WCAG 2.5.5). */
const smallest = 44;

/** Everything to tap that is smaller than a finger. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const small: string[] = [];
    const walk = (node: ParentNode): void => {
      for (const element of node.querySelectorAll("*")) {
        if (element.shadowRoot) walk(element.shadowRoot);
        if (!element.matches("button, a[href], input, select, [role=button]") || !element.checkVisibility({ visibilityProperty: true })) continue;
        // A box is as large as the words that tick it.
        const { width, height } = (element.closest("label") ?? element).getBoundingClientRect();
        if (width < least - 0.5 || height < least - 0.5) small.push(`${element.getAttribute("data-test") ?? element.outerHTML.slice(0, 80)}: ${width.toFixed(0)} × ${height.toFixed(0)}`);
      }
    };
    walk(document);
    return small;
  }, smallest);

/** The element that has the focus, in whatever shadow root: by its name in the tests, else by its kind. */
export const focusOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.getAttribute("data-test") ?? active?.localName ?? "";
  });
