/** The keys that do what the control bar does, at a glance. */
import { css, html } from "lit";
import { t, type UiKey } from "../i18n/language.ts";
import { keycaps } from "./controls.ts";

const rows: readonly (readonly [cap: string, label: UiKey])[] = [
  [keycaps.next, "keys.next"], ["←", "control.back"], ["↑ ↓", "keys.topic"],
  [keycaps.pause, "control.pause"], [keycaps["eyes-up"], "control.eyesUp"], [`${keycaps.calm} · Esc`, "control.calm"],
  [keycaps["more-time"], "control.moreTime"], [keycaps.recall, "control.recall"], [keycaps.time, "pace.heading"], [keycaps["class-panel"], "control.class"], [keycaps.help, "control.help"],
  [keycaps.lock, "control.lock"], [keycaps["large-code"], "control.largeCode"], [keycaps.fullscreen, "control.fullscreen"], [keycaps.sound, "keys.sound"], [keycaps.pairing, "control.pairing"], [keycaps["board-window"], "control.boardWindow"], [keycaps.skip, "control.skip"], [keycaps.end, "control.end"], [keycaps.keys, "control.keys"],
];

export const keyList = () => html`<dl class="keys" data-test="key-list">${rows.map(([cap, label]) => html`<div><dt><kbd>${cap}</kbd></dt><dd>${t(label)}</dd></div>`)}</dl>`;

export const keyListStyles = css`
  .keys {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(18em, 1fr));
    gap: 0.6em 2em;
    margin: 0;
  }
  .keys div {
    display: flex;
    align-items: center;
    gap: 1em;
  }
  .keys dt {
    flex: none;
    width: 5em;
    text-align: right;
  }
  .keys dd {
    margin: 0;
  }
  .keys kbd {
    display: inline-block;
    min-width: 1.6em;
    padding: 0.15em 0.5em;
    border-radius: 0.4em;
    background: #22304a;
    color: #ffffff;
    font: inherit;
    font-weight: 800;
    text-align: center;
  }
`;
