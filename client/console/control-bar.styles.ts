/** How the control bar looks. */
import { css } from "lit";

export const controlBarStyles = css`
  .bar,
  .side,
  .main {
    display: flex;
    align-items: center;
    gap: calc(0.5 * var(--u));
  }
  .bar {
    justify-content: space-between;
  }
  .side {
    position: relative;
  }
  button {
    position: relative;
    padding: 0 calc(0.7 * var(--u));
    white-space: nowrap;
  }
  .icon {
    width: 1.3em;
    height: 1.3em;
    flex: none;
  }
  .next {
    min-height: max(48px, calc(3.2 * var(--u)));
    padding: 0 calc(1.5 * var(--u));
    font-size: calc(1.2 * var(--u));
  }
  .next.ready {
    animation: offer 2.4s ease-in-out infinite;
  }
  @keyframes offer {
    50% {
      box-shadow: 0 0 0 calc(0.4 * var(--u)) rgb(59 122 143 / 0.35);
    }
  }
  kbd {
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
    font-weight: 800;
    line-height: 1.3;
    text-align: center;
    opacity: 0;
    scale: 0.8;
    transition: opacity 160ms, scale 160ms;
    pointer-events: none;
  }
  .bar:hover kbd,
  .bar:focus-within kbd {
    opacity: 1;
    scale: 1;
  }
  .menu {
    position: absolute;
    bottom: calc(100% + 0.8 * var(--u));
    left: 0;
    z-index: 5;
    display: grid;
    gap: calc(1 * var(--u));
    width: max-content;
    max-width: min(90vw, calc(34 * var(--u)));
    max-height: 76vh;
    box-sizing: border-box;
    padding: calc(1.2 * var(--u));
    color: var(--ink);
    overflow: auto;
    box-shadow: 0 4px 0 rgb(34 48 74 / 0.12), 0 0 0 2px rgb(34 48 74 / 0.08);
    font-size: calc(1 * var(--u));
    animation: rise 200ms ease-out;
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
  .menu .rows {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: calc(0.6 * var(--u));
  }
  .menu .rows button {
    justify-content: start;
    background: var(--sky);
    box-shadow: none;
    white-space: normal;
    text-align: start;
  }
  .menu kbd {
    position: static;
    opacity: 1;
    scale: 1;
    margin-inline-start: auto;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    margin-bottom: calc(0.3 * var(--u));
    font-weight: 900;
  }
  label {
    display: flex;
    align-items: center;
    gap: calc(0.6 * var(--u));
    min-height: 44px;
    cursor: pointer;
  }
  input {
    width: 1.2em;
    height: 1.2em;
    flex: none;
    accent-color: var(--ink);
  }
  input:focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
  }
  @media (prefers-reduced-motion: reduce) {
    .next.ready,
    .menu {
      animation: none;
    }
  }
  /* Narrow projectors: the seldom used ones keep their picture and their key, and say their name aloud only. */
  @media (max-width: 1240px) {
    .side > button .text {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
