/** How the start page looks. */
import { css } from "lit";

export const startPageStyles = css`
  main {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    min-height: 100vh;
    min-height: 100dvh;
    box-sizing: border-box;
    padding: calc(0.8 * var(--u)) calc(3 * var(--u)) calc(1.2 * var(--u));
    font-size: calc(1.15 * var(--u));
  }
  .languages {
    display: flex;
    justify-content: end;
    gap: calc(0.3 * var(--u));
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    align-items: center;
    gap: calc(4 * var(--u));
  }
  .welcome {
    display: block;
    width: 100%;
    max-height: 26vh;
    object-fit: cover;
    border-radius: calc(2.4 * var(--u));
  }
  h1 {
    margin: calc(0.8 * var(--u)) 0 0;
    font-size: calc(3.4 * var(--u));
    font-weight: 900;
    line-height: 1;
  }
  .what {
    margin: calc(0.8 * var(--u)) 0 0;
    font-size: calc(1.5 * var(--u));
    font-weight: 700;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .small {
    margin: calc(0.8 * var(--u)) 0 0;
    font-size: calc(1 * var(--u));
    line-height: 1.35;
  }
  .doing {
    display: grid;
    gap: calc(0.9 * var(--u));
  }
  .again {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(1 * var(--u));
    padding: calc(0.8 * var(--u)) calc(1.3 * var(--u));
    font-weight: 700;
  }
  .again button {
    background: var(--ring3);
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend,
  h2 {
    margin: 0 0 calc(0.6 * var(--u));
    padding: 0;
    font-size: calc(1.4 * var(--u));
    font-weight: 900;
  }
  h2 img {
    width: 1.2em;
    vertical-align: -0.2em;
  }
  .plan-list {
    display: grid;
    grid-template-columns: repeat(6, 1fr);
    gap: calc(0.7 * var(--u));
  }
  .plan {
    position: relative;
    display: grid;
    gap: calc(0.15 * var(--u));
    grid-column: span 2;
    align-content: start;
    padding: calc(0.8 * var(--u)) calc(1 * var(--u));
    cursor: pointer;
  }
  .plan:nth-child(n + 4) {
    grid-column: span 3;
  }
  .plan:has(:checked) {
    outline: 3px solid var(--ring5);
  }
  .plan:has(:focus-visible) {
    outline: 3px solid var(--ink);
    outline-offset: 3px;
  }
  .plan input {
    position: absolute;
    opacity: 0;
  }
  .plan b {
    font-size: calc(1.4 * var(--u));
    font-weight: 900;
  }
  .minutes {
    font-weight: 800;
  }
  .for {
    font-size: 0.9em;
    line-height: 1.3;
  }
  .onward {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
  }
  .onward button {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .board {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(1 * var(--u));
    padding: calc(0.5 * var(--u)) calc(1.2 * var(--u));
  }
  .faces {
    display: flex;
    min-width: 0;
  }
  .faces > * {
    width: calc(3.2 * var(--u));
    margin-inline-end: calc(-0.5 * var(--u));
  }
  .board button {
    flex: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .resume {
    display: grid;
    gap: calc(1 * var(--u));
    font-weight: 600;
    line-height: 1.4;
  }
  .resume-code {
    box-sizing: border-box;
    width: 100%;
    min-height: calc(4 * var(--u));
    padding: 0 calc(1 * var(--u));
    border: 0;
    border-radius: calc(1.2 * var(--u));
    background: #fff;
    color: var(--ink);
    font: inherit;
    font-size: calc(2.2 * var(--u));
    font-weight: 900;
    letter-spacing: 0.12em;
    text-align: center;
    text-transform: uppercase;
  }
  .resume-code:focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 3px;
  }
  .before {
    margin-top: calc(1 * var(--u));
    padding: calc(1.1 * var(--u)) calc(1.4 * var(--u));
  }
  .steps {
    display: grid;
    gap: calc(0.5 * var(--u));
    margin: 0;
    padding: 0;
    line-height: 1.35;
    list-style: none;
  }
  .steps label {
    display: flex;
    gap: 0.6em;
    align-items: start;
    cursor: pointer;
  }
  .steps input {
    flex: none;
    width: 1.2em;
    height: 1.2em;
    margin: 0.05em 0 0;
    accent-color: var(--ink);
  }
  .steps input:focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
  }
  .printables {
    display: grid;
    gap: calc(0.6 * var(--u));
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .printables a {
    display: grid;
    padding: calc(0.7 * var(--u)) calc(1.2 * var(--u));
    color: inherit;
    text-decoration: none;
  }
  .printables b {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .before .quiet {
    margin: calc(0.4 * var(--u)) 1.5em 0 0;
    padding: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .go {
    min-height: calc(4 * var(--u));
    font-size: calc(1.6 * var(--u));
  }
  .error {
    margin: 0;
    font-weight: 800;
  }
  .error:empty {
    display: none;
  }
  @media (max-width: 760px) {
    .plan:nth-child(n) {
      grid-column: span 6;
    }
    main {
      padding-inline: calc(1.1 * var(--u));
    }
    .languages {
      flex-wrap: wrap;
      justify-content: center;
    }
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
