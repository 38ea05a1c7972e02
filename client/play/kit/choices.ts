/** Ways to choose in the kit: radio groups (one stop for the tab key, arrows inside), tabs, and toggles that may stay off. */
import { html, nothing, svg, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { unsafeSVG } from "lit/directives/unsafe-svg.js";
import { pictureBody } from "./pictures.ts";

/** A picture of the kit; the words beside it say what it is. */
export const drawing = (name: string): TemplateResult => html`<svg class="drawing" viewBox="0 0 32 32" aria-hidden="true">${svg`${unsafeSVG(pictureBody(name))}`}</svg>`;

interface Choices<Value extends string | number> {
  /** Names the group within the page, and its parts for tests. */
  readonly name: string;
  readonly legend: string;
  /** "swatch" shows the face alone and says the label, the others show both. */
  readonly look: "swatch" | "chip" | "card";
  readonly values: readonly Value[];
  readonly chosen: Value | null;
  readonly label: (value: Value) => string;
  readonly face: (value: Value) => unknown;
  readonly pick: (value: Value) => void;
  /** Fewer swatches, larger, in a row. */
  readonly wide?: boolean;
  /** The heading above says it already: only who does not see it needs the legend. */
  readonly quiet?: boolean;
}

/** One of several. */
export const radios = <Value extends string | number>({ name, legend, look, values, chosen, label, face, pick, wide = false, quiet = false }: Choices<Value>): TemplateResult => html`
  <fieldset class="choices ${look}-list ${wide ? "wide" : ""}">
    <legend class=${quiet ? "hidden" : ""}>${legend}</legend>
    <div>${values.map((value) => html`<label class="choice ${look} ${value === chosen ? "chosen" : ""}" title=${look === "swatch" ? label(value) : nothing}>
      <input type="radio" name=${name} data-test="kit-${name}-${value}" .checked=${live(value === chosen)} @change=${() => pick(value)} />
      <span class="face">${face(value)}<span class=${look === "swatch" ? "hidden" : "words"}>${label(value)}</span></span>
    </label>`)}</div>
  </fieldset>
`;

/** One of several, or none: pressed again, it is off. */
export const toggles = <Value extends string>({ name, legend, values, chosen, label, face, pick }: Omit<Choices<Value>, "look" | "pick"> & { readonly pick: (value: Value | null) => void }): TemplateResult => html`
  <fieldset class="choices toggles">
    <legend>${legend}</legend>
    <div>${values.map((value) => html`<button class="chip" data-test="kit-${name}-${value}" aria-pressed=${value === chosen ? "true" : "false"} @click=${() => pick(value === chosen ? null : value)}>${face(value)}<span>${label(value)}</span></button>`)}</div>
  </fieldset>
`;

interface Tabs<Id extends string> extends Omit<Choices<Id>, "look" | "chosen"> {
  readonly chosen: Id;
  readonly look: "words" | "pictures";
  /** Id of the panel that the tabs turn. */
  readonly panel: string;
}

/** Tabs that turn one panel; arrows, Home and End move between them. */
export const tabs = <Id extends string>({ name, legend, look, values, chosen, label, face, pick, panel }: Tabs<Id>): TemplateResult => {
  const move = (event: KeyboardEvent): void => {
    const at = values.indexOf(chosen);
    const last = values.length - 1;
    const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[event.key];
    const next = to === undefined ? undefined : values[to];
    if (next === undefined) return;
    event.preventDefault();
    pick(next);
    const list = event.currentTarget as HTMLElement;
    list.querySelector<HTMLElement>(`[data-test="kit-${name}-${next}"]`)?.focus();
  };
  return html`<div class="tabs ${look}" role="tablist" aria-label=${legend} @keydown=${move}>
    ${values.map((value) => html`<button role="tab" data-test="kit-${name}-${value}" aria-selected=${value === chosen ? "true" : "false"} aria-controls=${panel} tabindex=${value === chosen ? "0" : "-1"} title=${look === "pictures" ? label(value) : nothing} @click=${() => pick(value)}>
      ${face(value)}<span class=${look === "pictures" ? "hidden" : ""}>${label(value)}</span>
    </button>`)}
  </div>`;
};
