/** Every beat, perspective, card and ending of a newcomer, with what only its author may know: effects, real signals, roads. */
import { LitElement, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import stories from "virtual:authoring";
import { allBeats } from "../../shared/content/beats.ts";
import { lineKey, nightKinds } from "../../shared/content/keys.ts";
import { languages } from "../../shared/content/languages.ts";
import type { Beat, Option, Scene, Story } from "../../shared/content/story.ts";
import { icon, portrait, portraitStyles } from "../art/portrait.ts";
import { chooseLanguage, currentLanguage, Localized, storyText, t, tId, wantStories } from "../i18n/language.ts";
import { personName, spoken } from "../i18n/stories.ts";
import { plainStage } from "../play/plain-stage.ts";
import { sceneOf } from "../play/present.ts";
import { previewStyles } from "./preview.styles.ts";

/** Pixels of a scene's picture. */
const picture = { width: 480, height: 250 };

@customElement("max-preview")
export class MaxPreview extends LitElement {
  /** Flags that are set: lines that ask for another are shown faint. */
  @state() private flags: readonly string[] = [];
  @state() private again = false;

  constructor() {
    super();
    new Localized(this);
    addEventListener("hashchange", () => this.requestUpdate());
  }

  private get story(): Story | undefined {
    return stories[location.hash.slice(1)] ?? Object.values(stories)[0];
  }

  /** A scene as it is played now; below it every line, also those of the other road. */
  private scene(story: Story, scope: string, scene: Scene) {
    const shown = spoken(story.id, scope, scene, this.flags, this.again);
    const playing = { key: scope, newcomer: story.id, scene: shown, at: shown.lines.length - 1 };
    const texts = new Set(shown.lines.map(({ text }) => text));
    return html`<div class="scene">
      <div class="stage">${plainStage(sceneOf(playing, "day"), picture)}</div>
      <ol class="lines">${scene.lines.map((line, i) => {
        const text = storyText(story.id, lineKey(scope, i));
        return html`<li class="${line.by === null ? "told" : (line.kind ?? "say")} ${texts.has(text) ? "" : "faint"}">
          ${line.by ? html`<b>${personName(story.id, line.by)}</b> ` : nothing}${text}${line.if ? html` <code>${line.if}</code>` : nothing}
        </li>`;
      })}</ol>
    </div>`;
  }

  private option(story: Story, beat: Beat, option: Option) {
    const sign = (steps: number) => (steps > 0 ? `+${steps}` : String(steps));
    const facts = [
      option.kind, `${sign(option.now)} / ${sign(option.later)}`, option.extra ? "extra" : "",
      option.sets?.map((flag) => `⚑ ${flag}`).join(" ") ?? "", option.tells ? `Max: ${personName(story.id, option.tells)}` : "", option.professional ? "professional" : "", option.next ? `→ ${option.next}` : "",
    ];
    return html`<article class="card">
      <h4>${icon(option.icon)} ${storyText(story.id, `${beat.id}.option.${option.id}`)}</h4>
      <p class="facts">${facts.filter(Boolean).map((fact) => html`<code>${fact}</code> `)}</p>
      ${this.scene(story, `${beat.id}.option.${option.id}`, option.scene)}
    </article>`;
  }

  private beat(story: Story, beat: Beat) {
    const text = (key: string) => storyText(story.id, `${beat.id}.${key}`);
    return html`<section id=${beat.id}>
      <h2>${text("title")} <code>${beat.id}</code></h2>
      <div class="grid">${beat.perspectives.map((perspective) => html`<article class="card">
        <h4>${text(`${perspective.id}.where`)}</h4>
        ${this.scene(story, `${beat.id}.${perspective.id}`, perspective)}
        <ul class="signals">${perspective.signals.map(({ id, icon: name, real }) => html`<li class=${real ? "real" : ""}>${icon(name)} ${text(`${perspective.id}.signal.${id}`)}</li>`)}</ul>
      </article>`)}</div>
      <div class="grid">${beat.options.map((option) => this.option(story, beat, option))}</div>
      <div class="grid">${beat.prompts.map(({ id, followUps }) => html`<article class="card talk">
        <h4>${text(`prompt.${id}`)}</h4>
        <ul>${Array.from({ length: followUps }, (_, i) => html`<li>${text(`prompt.${id}.follow.${i + 1}`)}</li>`)}</ul>
        <p class="small">${storyText(story.id, `host.${beat.id}.prompt.${id}.listen`)}</p>
      </article>`)}</div>
    </section>`;
  }

  private people(story: Story) {
    return html`<section id="people"><div class="people">
      ${Object.entries(story.people).map(([id, { circle, max }]) => html`<figure>
        ${portrait({ newcomer: story.id, person: id, mood: "calm", crop: "bust", label: null })}
        <figcaption><b>${personName(story.id, id)}</b> ${tId("circle", circle)}${max ? html`<br />Max: ${storyText(story.id, `max.${id}`)}` : nothing}</figcaption>
      </figure>`)}
    </div></section>`;
  }

  private endings(story: Story) {
    const line = (key: string) => html`<p><code>${key}</code> ${storyText(story.id, key)}</p>`;
    return html`<section id="search">
      <h2>${t("phase.search")} <code>search</code></h2>
      <div class="grid"><article class="card">
        <ul>${story.search.clues.map(({ by, icon: name }, i) => html`<li>${icon(name)} <b>${personName(story.id, by)}</b> ${storyText(story.id, `search.clue.${i + 1}`)}</li>`)}</ul>
        ${this.scene(story, "search.found", story.search.found)}${line("search.earlier")}
      </article>
      <article class="card" id="endings">${nightKinds.map((kind) => line(`night.${kind}`))}${line("closed")}${line("ahead")}</article></div>
    </section>`;
  }

  private choices(story: Story) {
    const flags = [...new Set(story.beats.flatMap(({ options }) => options.flatMap(({ sets }) => sets ?? [])))];
    const turn = (flag: string) => () => (this.flags = this.flags.includes(flag) ? this.flags.filter((other) => other !== flag) : [...this.flags, flag]);
    return html`<nav>
      <p>${Object.keys(stories).map((id) => html`<a href="#${id}" aria-current=${id === story.id ? "page" : nothing}>${storyText(id, "name") || id}</a> `)}</p>
      <p>${languages.map((language) => html`<button lang=${language} aria-pressed=${currentLanguage() === language} @click=${() => void chooseLanguage(language)}>${tId("language", language)}</button> `)}</p>
      <p>${flags.map((flag) => html`<label><input type="checkbox" data-flag=${flag} .checked=${this.flags.includes(flag)} @change=${turn(flag)} /> ⚑ ${flag}</label> `)}
        <label><input type="checkbox" .checked=${this.again} @change=${() => (this.again = !this.again)} /> again</label></p>
    </nav>`;
  }

  override render() {
    wantStories(Object.keys(stories));
    const { story } = this;
    if (!story) return nothing;
    return html`${this.choices(story)}<main>
      <header>${portrait({ newcomer: story.id, person: null, mood: "calm", crop: "bust", label: null })}<div>
        <h1>${storyText(story.id, "name")}, ${story.age}</h1>
        <p>${storyText(story.id, "intro")}</p>
        <p class="small">${storyText(story.id, "host.about")}</p><p class="small">${storyText(story.id, "host.goal")}</p>
        <p class="facts"><code>${"●".repeat(story.weight)}</code> ${story.themes.map((theme) => html`<code>${tId("theme", theme)}</code> `)}</p>
      </div></header>
      ${this.people(story)}${allBeats(story).map((beat) => this.beat(story, beat))}${this.endings(story)}
    </main>`;
  }

  static override styles = [portraitStyles, previewStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-preview": MaxPreview;
  }
}
