/** How the lobby looks. */
import { css } from "lit";

export const lobbyStyles = css`
  :host {
    display: block;
    min-height: 0;
  }
  .lobby {
    display: grid;
    grid-template-columns: minmax(0, 1.06fr) minmax(0, 1fr);
    gap: calc(3 * var(--u));
    height: 100%;
  }
  .entrance {
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: calc(1.4 * var(--u));
    min-height: 0;
    padding: calc(1.6 * var(--u)) calc(2.4 * var(--u));
    border-radius: calc(2.4 * var(--u));
  }
  ol {
    display: grid;
    gap: calc(0.9 * var(--u));
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li > .number {
    display: grid;
    place-items: center;
    flex: none;
    width: 1.8em;
    height: 1.8em;
    border-radius: 50%;
    background: var(--sky);
    font-weight: 900;
  }
  ol li {
    display: flex;
    align-items: start;
    gap: calc(0.9 * var(--u));
    font-size: calc(1.5 * var(--u));
    font-weight: 700;
  }
  ol li > :last-child {
    padding-top: 0.2em;
  }
  .address {
    display: block;
    font-size: calc(2.4 * var(--u));
    font-weight: 900;
    line-height: 1.15;
    overflow-wrap: anywhere;
  }
  .code {
    display: flex;
    justify-content: space-between;
    gap: calc(0.6 * var(--u));
    margin: 0;
    font-size: calc(7 * var(--u));
    font-weight: 900;
    line-height: 1;
  }
  .code span {
    flex: 1;
    padding: 0.14em 0;
    border-radius: 0.22em;
    background: var(--sand);
    text-align: center;
  }
  .scan {
    display: flex;
    align-items: center;
    gap: calc(1.2 * var(--u));
    min-height: 0;
    font-size: calc(1.3 * var(--u));
    font-weight: 700;
  }
  .qr {
    flex: none;
    width: calc(18 * var(--u));
    aspect-ratio: 1;
    color: #22304a;
  }
  .crowd {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    gap: calc(1.2 * var(--u));
    min-height: 0;
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
  }
  h1 {
    margin: 0;
    font-size: calc(2.6 * var(--u));
    font-weight: 900;
    line-height: 1.12;
  }
  .state {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding: 0.35em 0.8em;
    border-radius: 99px;
    background: var(--ring3);
    font-size: calc(1.1 * var(--u));
    font-weight: 800;
    white-space: nowrap;
  }
  .state img {
    width: 1.2em;
  }
  .devices {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: calc(0.8 * var(--u) * var(--fit, 1));
    min-height: 0;
    margin: 0;
    padding: calc(0.3 * var(--u)) calc(0.2 * var(--u)) calc(0.6 * var(--u));
    list-style: none;
  }
  .devices li {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding: 0.35em 1em 0.35em 0.4em;
    border-radius: 99px;
    font-size: calc(1.35 * var(--u) * var(--fit, 1));
    font-weight: 800;
    animation: pop 320ms cubic-bezier(0.3, 1.6, 0.6, 1);
  }
  .devices .nobody {
    font-weight: 600;
  }
  .devices img {
    width: 2em;
    height: 2em;
    padding: 0.22em;
  }
  @keyframes pop {
    from {
      opacity: 0;
      scale: 0.6;
    }
  }
  .count {
    margin: 0;
    font-size: calc(1.5 * var(--u));
    font-weight: 700;
  }
  .count b {
    font-size: calc(2.6 * var(--u));
    font-weight: 900;
  }
  @media (prefers-reduced-motion: reduce) {
    .devices li {
      animation: none;
    }
  }
`;
