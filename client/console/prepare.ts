/** What a host can change beforehand: who is on the board, which mini-games are played, how the clock works, and sound. */
import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { MiniGameId, Plan } from "../../shared/content/plan.ts";
import { timerModes, type TimerMode } from "../../shared/protocol/wire.ts";
import { gameOfKind } from "../../shared/rules/games/views.ts";
import { fewestNewcomers } from "../../shared/rules/size.ts";
import { portrait, portraitStyles } from "../art/portrait.ts";
import { Localized, newcomerIds, storyOf, storyText, t, tId, wantStories } from "../i18n/language.ts";
import { consoleSound } from "../sound/console.ts";
import { canSound } from "../sound/sound.ts";
import { buttonStyles } from "./button.styles.ts";
import { prepareStyles } from "./prepare.styles.ts";
import { gamesOf, newcomersOf, type Prepared } from "./prepared.ts";

const games: readonly MiniGameId[] = Object.values(gameOfKind);

@customElement("max-prepare")
export class MaxPrepare extends LitElement {
  @property({ attribute: false }) plan!: Plan;
  @property({ attribute: false }) prepared: Prepared = {};

  constructor() {
    super();
    new Localized(this);
    wantStories(newcomerIds);
  }

  private change(part: Prepared): void {
    this.dispatchEvent(new CustomEvent<Prepared>("prepared", { detail: { ...this.prepared, ...part } }));
  }

  private newcomers() {
    const most = this.plan.newcomers.length;
    const chosen = newcomersOf(this.plan, this.prepared);
    const turn = (id: string) => this.change({ newcomers: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id] });
    return html`<fieldset>
      <legend>${t("prepare.newcomers")}</legend>
      <p class="hint" role="status">${t("prepare.count", { count: chosen.length, most })}</p>
      <ul class="newcomers">${newcomerIds.flatMap((id) => storyOf(id) ?? []).map((story) => {
        const on = chosen.includes(story.id);
        return html`<li class="card ${on ? "on" : ""}" data-test="prepare-${story.id}">
          <label>
            <input type="checkbox" .checked=${on} ?disabled=${on ? chosen.length <= fewestNewcomers : chosen.length >= most} @change=${() => turn(story.id)} />
            ${portrait({ newcomer: story.id, person: null, mood: "calm", crop: "head", label: null })}
            <span><b>${storyText(story.id, "name")}, ${story.age}</b>
              <span class="facts"><span aria-hidden="true">${"●".repeat(story.weight)}${"○".repeat(3 - story.weight)}</span> ${tId("weight", String(story.weight))} · ${story.themes.map((theme) => tId("theme", theme)).join(" · ")}</span></span>
          </label>
          <details><summary>${t("prepare.about")}</summary><p>${storyText(story.id, "host.about")}</p><p><b>${storyText(story.id, "host.goal")}</b></p></details>
        </li>`;
      })}</ul>
    </fieldset>`;
  }

  private miniGames() {
    const chosen = gamesOf(this.plan, this.prepared);
    const choose = (place: number) => (event: Event) =>
      // The list has the games' own ids for values.
      this.change({ miniGames: chosen.map((game, i) => (i === place ? ((event.target as HTMLSelectElement).value as MiniGameId) : game)) });
    return html`<fieldset>
      <legend>${t("prepare.games")}</legend>
      <div class="row">${chosen.map((chosenGame, place) => html`<label class="game"><span>${t("prepare.afterRound", { round: this.plan.miniGames[place]?.afterRound ?? 1 })}</span>
        <select data-test="prepare-game-${place}" @change=${choose(place)}>${games.map((game) => html`<option value=${game} ?selected=${game === chosenGame}>${tId("game", game)}</option>`)}</select></label>`)}</div>
    </fieldset>`;
  }

  private clock() {
    const { timer = "soft" } = this.prepared;
    const pick = (mode: TimerMode) => this.change({ timer: mode });
    return html`<fieldset>
      <legend>${t("timer.name")}</legend>
      ${timerModes.map((mode) => html`<label class="line"><input type="radio" name="timer" .checked=${timer === mode} data-test="prepare-timer-${mode}" @change=${() => pick(mode)} /> <span><b>${tId("timer", mode)}</b> ${tId("timerHint", mode)}</span></label>`)}
    </fieldset>`;
  }

  private sound() {
    if (!canSound()) return nothing;
    const turn = () => {
      consoleSound.toggle();
      this.requestUpdate();
    };
    return html`<fieldset>
      <legend>${t("prepare.sound")}</legend>
      <label class="line"><input type="checkbox" .checked=${consoleSound.on} data-test="prepare-sound" @change=${turn} /> <span>${t("prepare.soundHint")}</span></label>
    </fieldset>`;
  }

  override render() {
    return html`${this.newcomers()}${this.miniGames()}<div class="two">${this.clock()}${this.sound()}</div>`;
  }

  static override styles = [portraitStyles, buttonStyles, prepareStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-prepare": MaxPrepare;
  }
}
