/** The two tags on their rail, and what turns and colours them. */
import { css } from "lit";

export const tagStyles = css`
  /* Hidden words are placed inside, else they would stretch the page below its end. */
  :host {
    position: relative;
    display: block;
  }
  h1 {
    font-size: clamp(1.2rem, 0.9vw + 0.95rem, 1.65rem);
    font-weight: 900;
    line-height: 1.15;
  }
  /* Who moves to another page sees it from its beginning. */
  h1 {
    scroll-margin-top: 120px;
  }
  h1:focus-visible,
  .ask:focus-visible {
    outline: none;
  }
  h2 {
    font-size: 1rem;
    font-weight: 900;
  }
  .child {
    margin-bottom: 2px;
    font-weight: 800;
    color: var(--accent-deep);
  }
  .note {
    font-size: 0.92rem;
    color: var(--ink-soft);
  }
  .drawing {
    flex: none;
    width: 1.7em;
    height: 1.7em;
    vertical-align: -0.5em;
  }

  /* The two tags on their rail. */
  .show {
    min-width: 0;
  }
  .rail {
    position: relative;
    display: flex;
    justify-content: space-evenly;
    margin: 0;
    padding: 0 6px 12px;
    border: 0;
    border-radius: var(--radius);
    background: var(--sky);
    overflow: hidden;
  }
  .rail::before {
    content: "";
    position: absolute;
    left: 14px;
    right: 14px;
    top: 10px;
    height: 12px;
    border-radius: 99px;
    background: #c99a6b;
  }
  .hook {
    position: relative;
    flex: 1 1 0;
    min-width: 0;
    max-width: 270px;
    display: flex;
    flex-direction: column;
    align-items: center;
    text-align: center;
  }
  label.hook {
    cursor: pointer;
  }
  /* A spot of light on what one is working on. */
  .hook::before {
    content: "";
    position: absolute;
    left: 4%;
    right: 4%;
    top: 22%;
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--sand);
    opacity: 0;
    scale: 0.8;
    transition: opacity 250ms, scale 250ms var(--overshoot);
  }
  .hook.on::before,
  .hook.lit::before {
    opacity: 1;
    scale: 1;
  }
  .hanging {
    position: relative;
    display: block;
    width: 100%;
    transform-origin: 50% 16px;
  }
  .hanging svg {
    display: block;
    width: 100%;
    overflow: visible;
  }
  .hanging.swing-0 {
    animation: swing-0 2.6s ease-in-out;
  }
  .hanging.swing-1 {
    animation: swing-1 2.6s ease-in-out;
  }
  @keyframes swing-0 {
    12% { rotate: 6deg; }
    34% { rotate: -4.5deg; }
    56% { rotate: 2.8deg; }
    78% { rotate: -1.3deg; }
  }
  @keyframes swing-1 {
    12% { rotate: -6deg; }
    34% { rotate: 4.5deg; }
    56% { rotate: -2.8deg; }
    78% { rotate: 1.3deg; }
  }
  .hook:nth-of-type(2) .hanging {
    animation-delay: 120ms;
  }
  .caption {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 36px;
    margin-top: 4px;
    padding: 4px 16px;
    border-radius: 999px;
    background: var(--white);
    font-weight: 800;
    line-height: 1.15;
    box-shadow: var(--shadow);
  }
  .caption .drawing {
    width: 1.2em;
    height: 1.2em;
  }
  .hook.on .caption {
    background: var(--accent-deep);
    color: var(--white);
  }
  .hook input,
  .choice input {
    position: absolute;
    inset: 0;
    z-index: 2;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .hook input:focus-visible ~ .caption,
  .choice input:focus-visible + .face {
    outline: 3px solid var(--ink);
    outline-offset: 3px;
  }
  .tools {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 8px;
    margin-top: 10px;
  }
  .tool {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-height: 52px;
    padding: 4px 6px;
    border: 0;
    border-radius: var(--radius-small);
    background: var(--sand);
    font-size: 0.92rem;
    font-weight: 800;
    line-height: 1.1;
    box-shadow: var(--shadow);
    cursor: pointer;
  }
  .tool b {
    font-size: 1.4em;
    line-height: 1;
    color: var(--accent-deep);
  }
  .tool[aria-disabled="true"] {
    color: var(--ink-soft);
    box-shadow: none;
    cursor: default;
  }
  .tool[aria-disabled="true"] b {
    color: inherit;
  }
`;
