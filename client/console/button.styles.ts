/** Buttons and cards of the console. */
import { css } from "lit";

export const buttonStyles = css`
  button,
  select {
    min-width: 44px;
    min-height: max(44px, calc(2.6 * var(--u)));
    padding: 0 calc(0.9 * var(--u));
    border: 0;
    border-radius: calc(0.9 * var(--u));
    background: var(--paper);
    color: var(--ink);
    box-shadow: var(--shadow);
    font-family: inherit;
    font-size: calc(1.05 * var(--u));
    font-weight: 800;
    line-height: 1.15;
    cursor: pointer;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(0.5 * var(--u));
    transition: translate 120ms, box-shadow 120ms;
  }
  button:hover:not(:disabled) {
    translate: 0 -1px;
  }
  button:active:not(:disabled) {
    translate: 0 3px;
    box-shadow: none;
  }
  button:disabled {
    color: rgb(34 48 74 / 0.72);
    background: rgb(255 253 247 / 0.6);
    box-shadow: none;
    cursor: default;
  }
  button.primary {
    background: var(--primary, var(--ink));
    color: var(--on-primary, var(--paper));
  }
  button.primary:disabled {
    background: rgb(34 48 74 / 0.62);
    color: var(--paper);
  }
  button.quiet {
    background: none;
    color: inherit;
    box-shadow: none;
  }
  button.quiet:hover:not(:disabled) {
    background: rgb(255 253 247 / 0.7);
  }
  button[aria-pressed="true"] {
    background: var(--ring3);
  }
  :is(button, select, a, summary):focus-visible {
    outline: 3px solid var(--focus, var(--ink));
    outline-offset: 3px;
  }
  .card {
    border-radius: calc(1.3 * var(--u));
    background: var(--paper);
    box-shadow: var(--shadow);
  }
  @media (prefers-reduced-motion: reduce) {
    button,
    button:hover:not(:disabled),
    button:active:not(:disabled) {
      translate: none;
      transition: none;
    }
  }
`;
