/** The card between two turns, and the signs of who is who at a shared device. */
import { css } from "lit";

export const turnStyles = css`
  .number {
    flex: none;
    position: relative;
    display: inline-grid;
    place-items: center;
    width: 44px;
    height: 44px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: var(--ink);
    color: var(--white);
    font-size: 1.2rem;
    font-weight: 900;
    line-height: 1;
  }
  .number.small {
    width: 30px;
    height: 30px;
    font-size: 1.05rem;
  }
  .number.big {
    width: clamp(96px, 14vw, 176px);
    height: auto;
    aspect-ratio: 1;
    font-size: clamp(4rem, 9vw, 7rem);
    animation: hop 300ms var(--overshoot);
  }
  .number.past {
    background: var(--accent-soft);
    color: var(--accent-deep);
  }
  .number i {
    position: absolute;
    right: -4px;
    top: -5px;
    display: grid;
    place-items: center;
    width: 20px;
    height: 20px;
    border-radius: 50%;
    background: var(--accent-deep);
    color: var(--white);
    font-size: 0.75rem;
    font-style: normal;
  }
  button.number {
    cursor: pointer;
  }
  .turns {
    display: flex;
    gap: clamp(4px, 0.6vw, 8px);
  }
  .turns .number:not(.now, .past) {
    background: var(--sand);
    color: var(--ink);
  }
  .turns .number.now {
    background: var(--ink);
    color: var(--white);
  }
  .turn-bar {
    position: sticky;
    z-index: 1;
    /* The sheet's own padding: Chromium sticks to the inside of it. */
    top: -20px;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 12px;
    min-height: 64px;
    margin: -20px -6px 2px;
    padding: 8px 6px;
    border-radius: 24px 24px 0 0;
    /* Not quite opaque: Chromium else leaves out as much of the stage behind the sheet. */
    background: rgb(255 255 255 / 0.99);
  }
  .turn-bar .quiet {
    background: var(--sand);
  }
  .turn:has(.turn-card) {
    height: 100%;
  }
  .turn-card {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: clamp(16px, 4vw, 48px);
    min-height: 100%;
    font-size: 1.2rem;
  }
  .turn-card .button {
    margin-top: 16px;
    min-height: 56px;
    font-size: 1.2rem;
  }
  .turn-card .chips {
    margin-top: 12px;
  }
  .turn > .cards {
    margin-top: 14px;
    padding-bottom: 6px;
  }
  .taps {
    display: flex;
    align-items: center;
    gap: 10px;
    font-weight: 800;
  }
  .by {
    position: absolute;
    right: 4px;
    top: -12px;
    display: flex;
    gap: 3px;
  }
  .by .number {
    width: 26px;
    height: 26px;
    font-size: 0.95rem;
    background: var(--accent-deep);
  }
  .children p {
    max-width: 36ch;
    min-height: 1.4em;
  }
  @media (orientation: portrait) {
    .turn-bar {
      top: -18px;
      margin-top: -18px;
      gap: 8px;
    }
    .turn-bar .button {
      padding-inline: 0.75em;
    }
    .turn-bar .small {
      width: 28px;
      height: 28px;
    }
    .turn-card {
      flex-direction: column;
      text-align: center;
    }
    .turn-card .chips {
      justify-content: center;
    }
  }
`;
