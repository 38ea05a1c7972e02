/** What is said in a scene, as HTML above the stage: it can be read again, zoomed, and read aloud. */
import { css, html, nothing } from "lit";
import { classMap } from "lit/directives/class-map.js";
import { t } from "../i18n/language.ts";
import type { SpokenLine } from "../i18n/stories.ts";
import { styleMap } from "../style-map.ts";
import type { Playing } from "./present.ts";
import { readButton } from "./read-button.ts";
import { isScreen, sceneHeads } from "./stage/layout.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

const textOf = (line: SpokenLine): string => (line.name ? `${line.name}: ${line.text}` : line.text);

/** The line that is spoken now, for who does not see it. Its key is the same in every language. */
export const lineNow = ({ key, scene, at }: Playing): { readonly key: string; readonly text: string } | null => {
  const line = scene.lines[at];
  return line ? { key: `${key} ${at}`, text: textOf(line) } : null;
};

/** In a chat everything that was written stays to be read; in a scene the line that is spoken now. */
const shownLines = ({ scene, at }: Playing): readonly SpokenLine[] => (isScreen(scene.place) ? scene.lines.slice(0, at + 1) : scene.lines.slice(at, at + 1));

const bubble = (playing: Playing, line: SpokenLine, { width, height }: Size, foot: unknown) => {
  const index = playing.scene.cast.findIndex(({ who }) => who === line.by);
  const head = sceneHeads(width, height, "below", playing.scene.cast.length, playing.scene.place)[index];
  const own = line.by === playing.newcomer;
  const chat = isScreen(playing.scene.place);
  const typed = chat && line.kind === "chat" && !own && line === playing.scene.lines[playing.at];
  const classes = { bubble: true, typed, narrator: line.by === null, think: line.kind === "think", chat, own: chat && own };
  return html`<div class=${classMap(classes)} style=${styleMap(head && !chat ? { "--tail": `${(head.x / width) * 100}%` } : {})}>
    ${line.name ? html`<span class="who">${line.name}</span>` : nothing}<span class="words">${line.text}</span>${foot}
  </div>`;
};

/** The lines of a scene with the child's own tempo: on, back, read aloud. */
export const bubbles = (playing: Playing, size: Size, go: (at: number) => void) => {
  const { scene, at } = playing;
  const last = scene.lines.length - 1;
  const chat = isScreen(scene.place);
  const tempo = html`<div class="tempo" data-not-read>
    <button class="button round" data-test="previous-line" aria-disabled=${at === 0 ? "true" : "false"} @click=${() => at > 0 && go(at - 1)} aria-label=${t("scene.back")}>←</button>
    <span class="dots" aria-label=${t("scene.where", { at: at + 1, of: last + 1 })} role="img">${scene.lines.map((_, i) => html`<i class=${i <= at ? "on" : ""}></i>`)}</span>
    ${readButton("line", (button) => [button.closest(".said")].filter((said) => said !== null))}
    ${at < last
      ? html`<button class="button main" data-test="next-line" @click=${() => go(at + 1)}>${t("scene.next")} →</button>`
      : html`<button class="button" data-test="again" data-hand-on='[data-test="next-line"]' @click=${() => go(0)}>↺ ${t("scene.again")}</button>`}
  </div>`;
  return html`<div class="said ${chat ? "in-chat" : ""}" role="group" aria-label=${t("scene.label")}>${shownLines(playing).map((line) => bubble(playing, line, size, chat ? nothing : tempo))}${chat ? tempo : nothing}</div>`;
};

export const bubbleStyles = css`
  .said {
    display: flex;
    flex-direction: column;
    gap: 10px;
    width: min(900px, 100%);
    max-height: 100%;
    margin-inline: auto;
  }
  .bubble {
    position: relative;
    align-self: center;
    min-width: min(380px, 100%);
    max-width: min(720px, 100%);
    padding: 14px 16px 12px 24px;
    border-radius: 26px;
    background: var(--white);
    font-size: clamp(1.1rem, 1.1vw + 0.75rem, 1.5rem);
    font-weight: 700;
    box-shadow: var(--shadow);
    animation: said 280ms var(--overshoot);
  }
  /* Large letters scroll in their bubble; the buttons below them stay. */
  .bubble:not(.chat) {
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .bubble:not(.chat) .words {
    min-height: 1.35em;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .words:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }
  @keyframes said {
    from { scale: 0.85; opacity: 0; }
  }
  .bubble .who {
    display: block;
    font-size: 0.72em;
    font-weight: 900;
    color: var(--accent-deep);
  }
  .bubble:not(.narrator, .chat)::after {
    content: "";
    position: absolute;
    top: calc(100% - 2px);
    left: clamp(34px, calc((var(--tail, 50%) - 50%) * 1.1 + 50%), calc(100% - 60px));
    border: 13px solid transparent;
    border-top-color: var(--white);
    border-bottom: 0;
  }
  .bubble.think {
    border-radius: 40px;
    font-style: italic;
  }
  .bubble.narrator {
    background: rgb(34 48 74 / 0.86);
    color: var(--white);
    font-weight: 600;
  }
  .in-chat {
    width: min(560px, 100%);
    min-height: 0;
    gap: 8px;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: none;
  }
  .in-chat .bubble {
    flex: none;
  }
  /* The newest line of somebody else is typed first: dots, then the words. */
  .in-chat .bubble.typed > span:not(.who) {
    animation: typed 1ms 520ms backwards;
  }
  .in-chat .bubble.typed::before {
    content: "● ● ●";
    position: absolute;
    left: 18px;
    bottom: 10px;
    font-size: 0.7em;
    letter-spacing: 0.1em;
    color: var(--ink-soft);
    animation: typing 520ms linear forwards;
  }
  @keyframes typed {
    from { opacity: 0; }
  }
  @keyframes typing {
    0%, 90% { opacity: 1; }
    30% { opacity: 0.35; }
    60% { opacity: 0.8; }
    100% { opacity: 0; visibility: hidden; }
  }
  @media (prefers-reduced-motion: reduce) {
    .in-chat .bubble.typed::before {
      display: none;
    }
  }
  .bubble.chat {
    align-self: flex-start;
    min-width: 0;
    max-width: 84%;
    padding: 9px 18px;
    border-radius: 20px 20px 20px 6px;
    font-size: clamp(1rem, 0.6vw + 0.82rem, 1.2rem);
  }
  .bubble.chat.own {
    align-self: flex-end;
    border-radius: 20px 20px 6px 20px;
    background: #d9efe5;
  }
  .bubble.chat.narrator {
    align-self: center;
    border-radius: 18px;
  }
  .tempo {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 10px;
    margin-top: 10px;
    font-size: 1rem;
    font-style: normal;
    color: var(--ink);
  }
  .in-chat .tempo {
    position: sticky;
    bottom: 0;
    flex: none;
    justify-content: center;
    padding-bottom: 4px;
  }
  .tempo .button {
    min-height: 44px;
    background: var(--sand);
  }
  .tempo .main {
    background: var(--accent-deep);
  }
  .round {
    min-width: 44px;
    padding: 0;
  }
  .dots {
    display: inline-flex;
    gap: 6px;
    padding: 8px 12px;
    border-radius: 99px;
    background: rgb(255 255 255 / 0.75);
  }
  .dots i {
    width: 9px;
    height: 9px;
    border-radius: 50%;
    background: #b9c6cf;
  }
  .dots i.on {
    background: var(--accent-deep);
  }
`;
