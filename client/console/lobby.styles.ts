/** How the lobby looks. */
import { css } from "lit";

export const lobbyStyles = css`
  :host {
    display: block;
    min-height: 0;
  }
  .lobby {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    gap: calc(1.4 * var(--u));
    height: 100%;
  }
  .entrance {
    --most: calc(5 * var(--u));
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    grid-template-rows: auto minmax(0, 1fr);
    align-items: center;
    gap: calc(1 * var(--u)) calc(1.6 * var(--u));
    padding: calc(1.3 * var(--u)) calc(1.8 * var(--u)) calc(1.4 * var(--u));
    border-radius: calc(2.4 * var(--u));
  }
  .step {
    display: flex;
    align-items: center;
    gap: 0.5em;
    max-width: 9em;
    margin: 0;
    font-size: calc(1.7 * var(--u));
    font-weight: 800;
    line-height: 1.15;
  }
  .code {
    font-size: min(17.4cqi, calc(12 * var(--u)));
  }
  .scan {
    grid-area: 1 / 3 / 3 / 4;
    display: grid;
    justify-items: center;
    gap: calc(0.3 * var(--u));
    width: calc(16.4 * var(--u));
    font-size: calc(1.05 * var(--u));
    font-weight: 700;
    line-height: 1.15;
    text-align: center;
  }
  .qr {
    width: calc(15 * var(--u));
  }
  .entrance > .state {
    position: absolute;
    bottom: 0;
    left: 50%;
    z-index: 1;
    translate: -50% 55%;
    font-size: calc(1.4 * var(--u));
    box-shadow: var(--shadow);
    white-space: nowrap;
  }
  .crowd {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    gap: calc(0.9 * var(--u));
    min-height: 0;
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(0.6 * var(--u)) calc(2 * var(--u));
  }
  .count p {
    margin: 0;
    font-weight: 700;
    line-height: 1.2;
  }
  .count .many {
    font-size: calc(2.3 * var(--u));
    font-weight: 900;
    line-height: 1.1;
  }
  .count .next {
    font-size: calc(1.25 * var(--u));
  }
  .buttons {
    display: flex;
    flex: none;
    gap: calc(0.7 * var(--u));
  }
  .buttons button {
    position: relative;
  }
  .buttons kbd {
    position: absolute;
    top: calc(-0.6 * var(--u));
    right: calc(-0.2 * var(--u));
    min-width: 1.3em;
    padding: 0.1em 0.3em;
    border-radius: 0.5em;
    background: var(--accent);
    color: var(--paper);
    font-family: inherit;
    font-size: max(12px, calc(0.75 * var(--u)));
    line-height: 1.3;
    text-align: center;
    opacity: 0;
    transition: opacity 160ms;
    pointer-events: none;
  }
  .buttons:hover kbd,
  .buttons:focus-within kbd {
    opacity: 1;
  }
  [role="switch"] .track {
    display: inline-flex;
    align-items: center;
    width: 2.9em;
    padding: 0.12em;
    border-radius: 99px;
    background: #7d8ba1;
    transition: background-color 160ms;
  }
  .track .icon {
    width: 1.2em;
    height: 1.2em;
    padding: 0.12em;
    border-radius: 50%;
    background: #ffffff;
    transition: translate 160ms;
  }
  [aria-checked="true"] .track {
    background: var(--ink);
  }
  [aria-checked="true"] .track .icon {
    translate: 1.4em 0;
  }
  /* As large as there is room for: with a few devices a child reads its own name from its place. */
  .devices {
    --f: calc(var(--u) * var(--fit, 1));
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(calc(21 * var(--f)), 1fr));
    align-content: start;
    gap: calc(0.6 * var(--f)) calc(1 * var(--f));
    min-height: 0;
    margin: 0;
    padding: calc(0.25 * var(--u)) calc(0.25 * var(--u)) calc(0.5 * var(--u));
    overflow: auto;
    list-style: none;
    font-size: calc(2 * var(--f));
  }
  .devices:focus {
    outline: none;
  }
  .devices li {
    animation: pop 320ms cubic-bezier(0.3, 1.6, 0.6, 1);
  }
  .free {
    min-height: max(44px, 2.5em);
    border-radius: 99px;
    background: rgb(255 253 247 / 0.6);
  }
  @keyframes pop {
    from {
      opacity: 0;
      scale: 0.6;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .devices li {
      animation: none;
    }
    [role="switch"] .track,
    .track .icon {
      transition: none;
    }
  }
`;
