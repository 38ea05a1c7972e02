/**
 * The bar at the top of every screen of a pupil, whatever lies over that: what the page puts in front, reading aloud,
 * settings, help. A child in need finds help on the calm screen too, with nothing beside it: the calm is there because
 * somebody started telling, and who hears that may need help most. So help that is open stays open, without a sound,
 * and shuts with one key; what is only convenient goes.
 */
import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { announceIn } from "../a11y/announce.ts";
import { Follows } from "../a11y/follows.ts";
import { reader } from "../a11y/read-aloud.ts";
import { onSettings } from "../a11y/settings.ts";
import { icon, portraitStyles } from "../art/portrait.ts";
import { Localized, t } from "../i18n/language.ts";
import { controlStyles } from "./controls.styles.ts";
import { helpBody, helpStyles } from "./help.ts";
import { languageSwitchStyles } from "./language-switch.ts";
import { panel, panelStyles } from "./panel.ts";
import { readButton } from "./read-button.ts";
import { settingsBody, settingsStyles } from "./settings.ts";

type Panel = "help" | "settings";

@customElement("max-bar")
export class MaxBar extends LitElement {
  /** Elements with what there is to read now, in reading order. */
  @property({ attribute: false }) texts: () => Iterable<Element> = () => [];
  /** "help": the screen rests, and nothing but help is offered. */
  @property({ reflect: true }) shows: "all" | "help" = "all";
  /** What the settings hold beside this device's own. */
  @property({ attribute: false }) more: unknown = nothing;
  @state() private open: Panel | null = null;
  @query("#help") private help!: HTMLDialogElement;
  @query("#settings") private settings!: HTMLDialogElement;

  constructor() {
    super();
    new Localized(this);
    new Follows(this, onSettings);
    new Follows(this, reader.subscribe);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("shows") || this.shows === "all") return;
    reader.stop();
    if (this.open === "settings") this.settings.close();
  }

  private show(name: Panel): void {
    reader.stop();
    this.open = name;
  }

  override updated(changed: PropertyValues): void {
    const dialog = this.open && this[this.open];
    if (!changed.has("open") || !dialog || dialog.open) return;
    dialog.showModal();
    dialog.querySelector(".inside")?.scrollTo({ top: 0, behavior: "instant" });
    announceIn(dialog);
  }

  private readonly shut = (): void => {
    reader.stop();
    this.open = null;
    announceIn(null);
  };

  override render() {
    const all = this.shows === "all";
    return html`
      <slot></slot>
      <span class="tools">
        ${all ? readButton("page", this.texts) : nothing}
        ${all ? html`<button class="button round" data-test="menu" aria-label=${t("menu")} title=${t("menu")} aria-haspopup="dialog" @click=${() => this.show("settings")}>Aa</button>` : nothing}
        <button class="button" data-test="help" aria-haspopup="dialog" @click=${() => this.show("help")}>${icon("telephone-receiver")}${t("help.button")}</button>
      </span>
      ${panel({ name: "help", title: t("help.title"), out: t("help.shut"), shut: this.shut, body: helpBody() })}
      ${panel({ name: "settings", title: t("menu"), out: t("settings.shut"), shut: this.shut, body: this.open === "settings" ? settingsBody(this.more, () => this.requestUpdate()) : nothing })}
    `;
  }

  static override styles = [controlStyles, portraitStyles, languageSwitchStyles, panelStyles, helpStyles, settingsStyles, css`
    :host {
      display: flex;
      justify-content: space-between;
      align-items: center;
      gap: 10px;
      padding: 11px 16px;
      pointer-events: none;
    }
    .tools,
    .panel,
    ::slotted(*) {
      pointer-events: auto;
    }
    .tools {
      display: flex;
      gap: 10px;
      margin-left: auto;
    }
    .round {
      min-width: 48px;
      padding: 0;
    }
    :host([shows="help"]) .tools .button {
      background: rgb(255 253 247 / 0.9);
    }
    @media (max-width: 480px) {
      :host {
        padding-inline: 12px;
        gap: 8px;
      }
      .tools {
        gap: 8px;
      }
      .tools .button:not(.round) {
        padding-inline: 0.9em;
      }
      .tools .button:not(.round) .icon {
        display: none;
      }
    }
    @media print {
      :host {
        display: none;
      }
    }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-bar": MaxBar;
  }
}
