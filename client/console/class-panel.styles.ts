/** How the class panel looks. */
import { css } from "lit";

export const classPanelStyles = css`
  :host {
    display: grid;
    gap: calc(1.2 * var(--u));
  }
  h3 {
    margin: 0 0 calc(0.4 * var(--u));
    font-size: 1.1em;
    font-weight: 900;
  }
  p {
    margin: 0;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  small {
    font-size: 0.85em;
    font-weight: 600;
  }
  /* Side by side on a screen, under each other on a phone. */
  .crews {
    display: grid;
    --between: calc(0.7 * var(--u));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(9.6em, (100% - (var(--columns) - 1) * var(--between)) / var(--columns))), 1fr));
    gap: var(--between);
  }
  .crew {
    display: flex;
    flex-direction: column;
    min-height: 7em;
    padding: 0.5em;
    border-radius: calc(1.3 * var(--u));
    background: var(--sky);
    transition: background-color 160ms;
  }
  .crew h3 {
    display: flex;
    align-items: baseline;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.6em;
    padding: 0 0.3em;
    white-space: nowrap;
  }
  .crew ul {
    display: grid;
    gap: 0.4em;
    font-size: 0.92em;
  }
  .alone {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0.4em;
  }
  .chip {
    cursor: grab;
    touch-action: manipulation;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }
  .alone .chip {
    cursor: pointer;
  }
  .absent .seat {
    filter: grayscale(1);
    opacity: 0.55;
  }
  .moved {
    animation: land 320ms cubic-bezier(0.3, 1.6, 0.6, 1);
  }
  /* Where it came from, while it is in the air. */
  .chip.gone {
    opacity: 0.4;
    box-shadow: none;
  }
  .crew.over {
    background: #fdf0cf;
    outline: 4px solid var(--ink);
    outline-offset: -4px;
  }
  .lifted {
    position: fixed;
    z-index: 16;
    rotate: -2deg;
    scale: 1.06;
    box-shadow: 0 10px 24px rgb(34 48 74 / 0.35);
    cursor: grabbing;
    pointer-events: none;
  }
  .swaps p {
    margin-bottom: calc(0.6 * var(--u));
  }
  .swaps ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: calc(0.5 * var(--u));
  }
  .swaps li {
    display: flex;
    align-items: center;
    gap: 0.7em;
    padding: 0.3em 0.8em;
    font-weight: 800;
  }
  .swaps .name {
    flex: 1;
  }
  select {
    background: var(--sky);
    box-shadow: none;
    font-size: 0.95em;
  }
  @media (max-width: 600px) {
    .crews {
      grid-template-columns: minmax(0, 1fr);
    }
    .crew {
      min-height: 5em;
    }
    .crew ul {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
    }
  }
  @keyframes land {
    from {
      opacity: 0.4;
      scale: 0.85;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .moved {
      animation: none;
    }
    .lifted {
      rotate: none;
      scale: none;
    }
  }
`;
