/** Buttons, cards and chips of the pupil's page. */
import { css } from "lit";
import { markStyles } from "../a11y/marks.ts";
import { stillStyles } from "../a11y/motion.ts";

const controls = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  p {
    margin: 0;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  /* Ink between two lines of white: one of them stands out on whatever is behind, day or night. The doubled name outweighs a button's own shadow. */
  :focus-visible:focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--white), 0 0 0 8px var(--white);
  }
  /* A heading takes the focus when a step begins, to be read from; nothing can be done with it. */
  h1:focus-visible:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: 48px;
    padding: 0.5em 1.2em;
    border: 0;
    border-radius: 999px;
    background: var(--white);
    font-weight: 800;
    box-shadow: var(--shadow);
    cursor: pointer;
    transition: translate 120ms;
  }
  .button:active {
    translate: 0 2px;
  }
  .button.main {
    background: var(--accent-deep);
    color: var(--white);
  }
  .button:disabled {
    opacity: 0.55;
    cursor: default;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14.5rem), 1fr));
    gap: 12px;
  }
  .card {
    position: relative;
    display: flex;
    align-items: center;
    gap: 14px;
    min-height: 64px;
    padding: 12px 16px;
    border: 3px solid transparent;
    border-radius: var(--radius);
    background: var(--sand);
    text-align: left;
    font-weight: 700;
    line-height: 1.25;
    box-shadow: var(--shadow);
    cursor: pointer;
    transition: translate 120ms, background-color 200ms;
  }
  .card:hover {
    background: #fbeecf;
  }
  .card:active {
    translate: 0 2px;
  }
  .card[aria-pressed="true"] {
    border-color: var(--accent-deep);
    background: var(--accent-soft);
  }
  .card .icon {
    flex: none;
    width: 44px;
    height: 44px;
  }
  .card .head {
    flex: none;
    width: 60px;
    height: 60px;
  }
  .card .tick {
    position: absolute;
    right: -8px;
    top: -10px;
    width: 30px;
    height: 30px;
    border-radius: 50%;
    background: var(--accent-deep);
    color: var(--white);
    display: grid;
    place-items: center;
    font-weight: 900;
    line-height: 1;
  }
  .card small {
    display: block;
    font-size: 0.82em;
    font-weight: 600;
    color: var(--ink-soft);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    min-height: 52px;
    padding: 8px 18px;
    border: 3px solid transparent;
    border-radius: 999px;
    background: var(--sand);
    font-weight: 700;
    text-align: left;
    line-height: 1.2;
    box-shadow: var(--shadow);
    cursor: pointer;
  }
  .chip[aria-pressed="true"] {
    border-color: var(--accent-deep);
    background: var(--accent-soft);
  }
  .chip .icon {
    flex: none;
    width: 28px;
    height: 28px;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** What every shadow root of the pupils' page begins with. */
export const controlStyles = [controls, stillStyles, markStyles];
