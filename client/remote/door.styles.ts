/** The pages before a class. */
import { css } from "lit";

/** The four languages in one row, on the narrowest phone too. */
export const languageStyles = css`
  .languages {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 0.2rem;
  }
  .languages button {
    padding: 0;
    font-size: 0.85rem;
  }
`;

export const doorStyles = css`
  :host {
    display: block;
    min-height: 100%;
  }
  .door {
    display: grid;
    align-content: start;
    gap: 1rem;
    max-width: 30rem;
    min-height: 100vh;
    min-height: 100dvh;
    box-sizing: border-box;
    margin: 0 auto;
    padding: calc(0.6rem + env(safe-area-inset-top)) 1rem calc(1rem + env(safe-area-inset-bottom));
    line-height: 1.4;
  }
  .door.middle {
    align-content: center;
    justify-items: center;
    text-align: center;
  }
  h1 {
    margin: 0;
    font-size: 1.9rem;
    font-weight: 900;
    line-height: 1.15;
    text-align: center;
    text-wrap: balance;
  }
  h2 {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    margin: 0;
    font-size: 1.25rem;
    font-weight: 900;
    line-height: 1.2;
  }
  .card {
    display: grid;
    gap: 0.8rem;
    padding: 1.1rem 1.2rem 1.2rem;
  }
  p {
    margin: 0;
    font-weight: 600;
    text-wrap: pretty;
  }
  ol {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    padding-inline-start: 1.3em;
    font-weight: 600;
  }
  li::marker {
    font-weight: 900;
  }
  .door button:not(.quiet) {
    min-height: 3.4rem;
    font-size: 1.1rem;
  }
  .middle > button {
    min-width: 14rem;
  }
  .middle > p {
    font-size: 1.1rem;
  }
  .middle > .number {
    font-size: 7rem;
    font-weight: 900;
    line-height: 1;
  }
  .before-start {
    display: flex;
    padding: calc(0.6rem + env(safe-area-inset-top)) 0.6rem 0;
  }
`;
