/**
 * Styles of one element, by name. Unlike Lit's own, which writes the first of them as an attribute, this sets each by script:
 * our pages forbid styles that stand in the markup, since those are what somebody who smuggles in markup would bring.
 */
import { noChange } from "lit";
import { directive, Directive, type AttributePart, type DirectiveParameters } from "lit/directive.js";

class StyleMap extends Directive {
  private known: readonly string[] = [];

  override render(_styles: Readonly<Record<string, string>>): unknown {
    return noChange;
  }

  override update({ element }: AttributePart, [styles]: DirectiveParameters<this>): unknown {
    const { style } = element;
    for (const name of this.known) if (!(name in styles)) style.removeProperty(written(name));
    for (const [name, value] of Object.entries(styles)) style.setProperty(written(name), value);
    this.known = Object.keys(styles);
    return noChange;
  }
}

/** `zIndex` as a style sheet writes it. */
const written = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** To be bound to `style`: `style=${styleMap({ left: "4px", "--turn": "3deg" })}`. */
export const styleMap = directive(StyleMap);
