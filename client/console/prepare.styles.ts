/** How the preparation of a lesson looks. */
import { css } from "lit";

export const prepareStyles = css`
  :host {
    display: grid;
    gap: calc(1.6 * var(--u));
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-size: calc(1.3 * var(--u));
    font-weight: 900;
  }
  .hint {
    margin: calc(0.2 * var(--u)) 0 calc(0.7 * var(--u));
  }
  .newcomers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(24 * var(--u))), 1fr));
    align-items: start;
    gap: calc(0.7 * var(--u));
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .newcomers li {
    padding: calc(0.6 * var(--u)) calc(0.9 * var(--u));
  }
  .newcomers li.on {
    outline: 3px solid var(--ring5);
  }
  .newcomers label {
    display: grid;
    grid-template-columns: auto calc(3.4 * var(--u)) minmax(0, 1fr);
    gap: calc(0.8 * var(--u));
    align-items: center;
    min-height: 44px;
    cursor: pointer;
  }
  .newcomers b {
    font-weight: 900;
  }
  .facts {
    display: block;
    font-size: 0.9em;
    font-weight: 600;
    line-height: 1.3;
  }
  input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    accent-color: var(--ink);
  }
  input:focus-visible,
  summary:focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
  }
  summary {
    padding: calc(0.5 * var(--u)) 0;
    font-weight: 700;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  details p {
    margin: 0 0 calc(0.6 * var(--u));
    line-height: 1.4;
  }
  .row,
  .two {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1 * var(--u)) calc(2 * var(--u));
  }
  .game {
    display: grid;
    gap: calc(0.3 * var(--u));
    margin-top: calc(0.5 * var(--u));
    font-weight: 700;
  }
  .line {
    display: flex;
    gap: calc(0.6 * var(--u));
    align-items: center;
    min-height: 44px;
    cursor: pointer;
  }
`;
