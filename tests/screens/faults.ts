/**
 * What is wrong with how a page is laid out, computed in the browser: cut text, things over each other,
 * things outside the screen, targets too small for a finger. Runs inside the page: no imports.
 */
export const layoutFaults = (): string[] => {
  const least = 44;
  const faults: string[] = [];
  const all: Element[] = [];
  const collect = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll("*")) {
      all.push(element);
      if (element.shadowRoot) collect(element.shadowRoot);
    }
  };
  collect(document);
  const parentOf = (element: Element): Element | null => element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
  const up = (element: Element): Element[] => {
    const chain: Element[] = [];
    for (let at: Element | null = element; at; at = parentOf(at)) chain.push(at);
    return chain;
  };
  const holds = (outer: Element, inner: Element): boolean => up(inner).includes(outer);
  const ownText = (element: Element): string => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? "").join("").trim();
  const nameOf = (element: Element): string => `${element.getAttribute("data-test") ?? element.classList[0] ?? element.tagName} "${(ownText(element) || element.textContent || "").trim().slice(0, 40)}"`;
  const isSeen = (element: Element): boolean => {
    const rect = element.getBoundingClientRect();
    if (rect.width < 2 || rect.height < 2) return false;
    return up(element).every((one) => {
      const style = getComputedStyle(one);
      return style.visibility !== "hidden" && style.display !== "none" && style.clipPath === "none" && Number(style.opacity) > 0.01;
    });
  };
  const scrollerOf = (element: Element): Element | null => up(element).slice(1).find((one) => ["auto", "scroll"].includes(getComputedStyle(one).overflowY)) ?? null;
  const deepest = (x: number, y: number): Element | null => {
    let found = document.elementFromPoint(x, y);
    while (found?.shadowRoot) {
      const inner = found.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === found) break;
      found = inner;
    }
    return found;
  };
  const onTop = (element: Element, x: number, y: number): boolean => {
    const found = deepest(x, y);
    // A control without a look of its own lies over the words that it belongs to.
    return found === null || holds(element, found) || holds(found, element) || (found.matches("input") && Number(getComputedStyle(found).opacity) < 0.05);
  };
  const dialogOpen = all.some((one) => one.matches("dialog[open]"));
  const inFront = (element: Element): boolean => !dialogOpen || up(element).some((one) => one.matches("dialog[open]"));
  const seen = all.filter((element) => isSeen(element) && inFront(element) && !up(element).some((one) => one.hasAttribute("inert")));

  for (const element of seen) {
    const text = ownText(element);
    const isControl = element.matches("button, a[href], input, select, [role='button']");
    if (!text && !isControl) continue;
    const rect = element.getBoundingClientRect();
    const scroller = scrollerOf(element);
    const style = getComputedStyle(element);
    if (rect.right > innerWidth + 1 || rect.left < -1) faults.push(`${nameOf(element)} sticks out sideways`);
    if (!scroller && (rect.bottom > innerHeight + 1 || rect.top < -1)) faults.push(`${nameOf(element)} is outside the screen and cannot be scrolled to`);
    if (text && style.display !== "inline" && element.scrollWidth > element.clientWidth + 1 && style.overflowX !== "visible") faults.push(`${nameOf(element)} has cut text`);
    for (const clipper of up(element).slice(1)) {
      const clip = getComputedStyle(clipper);
      const box = clipper.getBoundingClientRect();
      if (clip.overflowX !== "visible" && (rect.right > box.right + 1 || rect.left < box.left - 1)) faults.push(`${nameOf(element)} is cut by ${nameOf(clipper)}`);
      if (clip.overflowY === "hidden" && (rect.bottom > box.bottom + 1 || rect.top < box.top - 1) && clipper !== document.body) faults.push(`${nameOf(element)} is cut off by ${nameOf(clipper)}`);
      if (["auto", "scroll"].includes(clip.overflowY)) break;
    }
    if (isControl && !element.closest("p") && (rect.width < least - 0.5 || rect.height < least - 0.5)) faults.push(`${nameOf(element)} is ${Math.round(rect.width)} x ${Math.round(rect.height)}: too small to tap`);
    // What lies over it, where it is to be read or tapped.
    const view = scroller?.getBoundingClientRect();
    const middle = { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
    if (view && (middle.y < view.top || middle.y > view.bottom)) continue;
    if (style.pointerEvents === "none" || up(element).some((one) => getComputedStyle(one).pointerEvents === "none")) continue;
    if (!onTop(element, middle.x, middle.y)) faults.push(`${nameOf(element)} lies under ${nameOf(deepest(middle.x, middle.y) ?? element)}`);
  }

  // The names on the board are for the eye: none lies over another one or over the sheet.
  const names = seen.filter((element) => element.matches(".board-token b"));
  const sheet = seen.find((element) => element.matches(".sheet"))?.getBoundingClientRect();
  const overlap = (a: DOMRect, b: DOMRect): number => Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
  names.forEach((name, i) => {
    const rect = name.getBoundingClientRect();
    if (sheet && overlap(rect, sheet) > 0) faults.push(`${nameOf(name)} lies under the sheet`);
    for (const other of names.slice(i + 1)) if (overlap(rect, other.getBoundingClientRect()) > 0.2 * rect.width * rect.height) faults.push(`${nameOf(name)} and ${nameOf(other)} lie over each other`);
  });
  return [...new Set(faults)];
};
