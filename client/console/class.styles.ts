/** The projector page: its columns, the calm screen, messages. */
import { css } from "lit";

export const classStyles = css`
  :host {
    display: block;
    height: 100%;
    color: var(--ink);
  }
  .page {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    height: 100vh;
    height: 100dvh;
    box-sizing: border-box;
    padding: calc(1.6 * var(--u)) calc(2.2 * var(--u)) calc(1.2 * var(--u));
    gap: calc(1 * var(--u));
    transition: background-color 900ms;
  }
  .night {
    --kicker: #a9cfe0;
    --focus: #fffdf7;
    --primary: var(--ring3);
    --on-primary: var(--ink);
    background: #1d2944;
    color: #f4f1e6;
  }
  .stage {
    display: grid;
    grid-template-columns: min(50vw, 100vh - 9.4 * var(--u)) minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
    gap: calc(3 * var(--u));
    min-height: 0;
  }
  .stage.alone {
    grid-template-columns: minmax(0, calc(68 * var(--u)));
    justify-content: center;
  }
  .stage.full {
    grid-template-columns: minmax(0, 1fr);
  }
  .left {
    align-self: center;
    min-width: 0;
  }
  .right {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    gap: calc(1 * var(--u));
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(1 * var(--u));
    min-height: calc(2.2 * var(--u));
    flex: none;
  }
  .kicker {
    margin: 0;
    color: var(--kicker, #2f6577);
    font-size: calc(1.45 * var(--u));
    font-weight: 800;
    line-height: 1.15;
  }
  .states {
    display: flex;
    align-items: center;
    gap: calc(0.8 * var(--u));
    font-size: calc(1.1 * var(--u));
    font-weight: 800;
    white-space: nowrap;
  }
  .state {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding: 0.35em 0.8em;
    border-radius: 99px;
    background: var(--ring3);
    color: #22304a;
  }
  .states img,
  .states .icon {
    width: 1.3em;
    height: 1.3em;
    vertical-align: -0.25em;
  }
  .place {
    flex: 1;
    min-height: 0;
  }
  /* The animation is on the whole: a moving part would change what Fit measures. */
  .words {
    display: flex;
    flex-direction: column;
    height: 100%;
    box-sizing: border-box;
    animation: arrive 320ms cubic-bezier(0.3, 1.3, 0.6, 1);
    gap: calc(1.3 * var(--u) * var(--fit, 1));
    padding-top: calc(0.4 * var(--u));
  }
  .words > * {
    flex: none;
  }
  .alone .words {
    justify-content: center;
  }
  @keyframes arrive {
    from {
      opacity: 0;
      translate: 0 10px;
    }
  }
  .crews-ready {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: calc(0.4 * var(--u)) calc(0.6 * var(--u));
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: calc(1.05 * var(--u));
    font-weight: 800;
  }
  .crews-ready li {
    padding: 0.2em 0.7em;
    border: 2px solid var(--ink);
    border-radius: 99px;
  }
  .crews-ready .ready {
    border-color: var(--ring5);
    background: var(--ring5);
    color: var(--ink);
  }
  .page.practised {
    padding-top: calc(2.8 * var(--u));
  }
  .onward {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1 * var(--u));
    margin: 0;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .practice {
    position: fixed;
    z-index: 4;
    inset-block-start: 0;
    inset-inline: 0;
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: center;
    width: max-content;
    max-width: 94vw;
    margin-inline: auto;
    padding: 0.3em 1.2em;
    border-radius: 0 0 1em 1em;
    background: var(--ink);
    color: var(--paper);
    font-size: calc(0.95 * var(--u));
    font-weight: 700;
  }
  .practice a {
    /* As high as a finger needs, in a strip that is not. */
    margin-block: -12px;
    padding-block: 12px;
    color: inherit;
  }
  .progress {
    display: grid;
    gap: calc(0.5 * var(--u));
    flex: none;
    font-size: calc(1.6 * var(--u));
  }
  .progress svg {
    width: 100%;
    height: calc(0.9 * var(--u));
    border-radius: 99px;
  }
  .track {
    fill: var(--paper);
  }
  .night .track {
    fill: rgb(255 253 247 / 0.2);
  }
  .done {
    fill: var(--ring5);
    transition: width 400ms cubic-bezier(0.3, 1.2, 0.6, 1);
  }
  .message {
    place-items: center;
  }
  .message section {
    max-width: calc(46 * var(--u));
    text-align: center;
  }
  .message h1 {
    font-size: calc(3 * var(--u));
  }
  .message p {
    font-size: calc(1.5 * var(--u));
    line-height: 1.4;
  }
  .answers {
    display: flex;
    justify-content: center;
    flex-wrap: wrap;
    gap: calc(0.8 * var(--u));
  }
  max-dialog .answers {
    justify-content: end;
  }
  .ask {
    margin: 0;
    font-size: calc(1.3 * var(--u));
    line-height: 1.4;
  }
  .small {
    margin: 0;
    font-size: calc(1 * var(--u));
  }
  .calm {
    position: fixed;
    inset: 0;
    z-index: 20;
    background: var(--sky);
    animation: fade 250ms;
  }
  .calm img {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .calm button {
    position: absolute;
    right: calc(1.2 * var(--u));
    bottom: calc(1.2 * var(--u));
    background: rgb(255 253 247 / 0.7);
    box-shadow: none;
    font-weight: 700;
  }
  @keyframes fade {
    from {
      opacity: 0;
    }
  }
  .toasts {
    position: fixed;
    top: calc(1.2 * var(--u));
    left: 50%;
    z-index: 30;
    display: grid;
    gap: calc(0.6 * var(--u));
    width: max-content;
    max-width: 80vw;
    translate: -50% 0;
  }
  .toast {
    margin: 0;
    padding: calc(0.8 * var(--u)) calc(1.4 * var(--u));
    background: #22304a;
    color: #fffdf7;
    font-size: calc(1.15 * var(--u));
    font-weight: 700;
    animation: arrive 250ms;
  }
  @media (prefers-reduced-motion: reduce) {
    .words,
    .toast {
      animation: fade 250ms;
    }
  }
`;
