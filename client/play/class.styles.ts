/** The frame of a pupil's page: stage behind, bar above, sheet below, and what lies over all of it. */
import { css } from "lit";

export const classStyles = css`
  :host {
    position: fixed;
    inset: 0;
    display: block;
    overflow: hidden;
    font-size: 1.05rem;
  }
  .stage,
  .canvas,
  .plain {
    position: absolute;
    inset: 0;
    overflow: hidden;
    pointer-events: none;
  }
  .backdrop {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .actor,
  .plain .token {
    position: absolute;
  }
  .board {
    position: absolute;
  }
  .board i {
    position: absolute;
    left: 50%;
    top: 50%;
    translate: -50% -50%;
    border-radius: 50%;
  }
  .plain .token {
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--paper);
    box-shadow: var(--shadow);
  }
  .plain .token.chosen {
    outline: 4px solid var(--ink);
  }
  .page {
    position: absolute;
    inset: 0;
    display: grid;
    grid-template-rows: auto minmax(0, 62fr) minmax(0, 38fr);
  }
  .page.tall {
    grid-template-rows: auto minmax(0, 8fr) auto;
    align-content: end;
  }
  header {
    position: absolute;
    z-index: 2;
    top: 0;
    left: 0;
    right: 0;
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 10px;
    padding: 12px 16px;
  }
  .where-we-are {
    padding: 8px 16px;
    border-radius: 99px;
    background: rgb(255 255 255 / 0.85);
    font-size: 0.95rem;
    font-weight: 800;
  }
  .tools {
    display: flex;
    gap: 10px;
  }
  .menu {
    position: absolute;
    z-index: 3;
    top: 70px;
    right: 16px;
    display: flex;
    flex-direction: column;
    gap: 10px;
    align-items: stretch;
    padding: 14px;
    border-radius: 24px;
    background: var(--sand);
    box-shadow: var(--shadow);
  }
  .scene {
    grid-row: 2;
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    min-height: 0;
    padding: 72px 16px 12px;
  }
  .sheet {
    grid-row: 3;
    position: relative;
    min-height: 0;
    display: flex;
    flex-direction: column;
    width: min(1240px, 100%);
    margin-inline: auto;
    border-radius: 30px 30px 0 0;
    background: var(--white);
    box-shadow: 0 -4px 0 rgb(34 48 74 / 0.08);
  }
  .tall .sheet {
    max-height: calc(100dvh - 76px);
    border-radius: 30px;
    margin-bottom: max(3dvh, 12px);
    width: min(1060px, calc(100% - 24px));
  }
  .scroll {
    flex: 1;
    min-height: 0;
    padding: 20px 28px 22px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .sheet h1 {
    font-size: clamp(1.2rem, 0.9vw + 0.95rem, 1.65rem);
    font-weight: 900;
    line-height: 1.2;
  }
  .sheet h1:focus-visible {
    outline: none;
  }
  .seat {
    position: absolute;
    right: 22px;
    top: 14px;
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-size: 0.9rem;
    font-weight: 800;
    color: var(--ink-soft);
  }
  .seat img {
    width: 30px;
    height: 30px;
    padding: 4px;
    border-radius: 50%;
  }
  .over {
    position: absolute;
    z-index: 5;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 20px;
    background: rgb(223 241 251 / 0.86);
    animation: fade 250ms;
  }
  @keyframes fade {
    from { opacity: 0; }
  }
  .over.calm {
    padding: 0;
    background: #40608a;
  }
  .over.calm img {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .over.calm p {
    position: relative;
    align-self: start;
    margin-top: 12dvh;
    color: var(--white);
    font-size: clamp(1.3rem, 3vw, 2rem);
    font-weight: 700;
  }
  .card-over {
    max-width: 560px;
    padding: 32px 36px;
    border-radius: 32px;
    background: var(--white);
    box-shadow: var(--shadow);
    text-align: center;
    font-size: 1.2rem;
  }
  .card-over .icon {
    width: 72px;
    height: 72px;
  }
  .card-over h1 {
    margin: 8px 0 6px;
    font-size: clamp(1.5rem, 4vw, 2.1rem);
    font-weight: 900;
    line-height: 1.15;
  }
  .card-over .button {
    margin-top: 18px;
  }
  .toast {
    position: absolute;
    z-index: 6;
    left: 50%;
    bottom: 22px;
    translate: -50% 0;
    width: max-content;
    max-width: calc(100% - 32px);
    padding: 14px 22px;
    border-radius: 20px;
    background: var(--ink);
    color: var(--white);
    font-weight: 700;
    box-shadow: var(--shadow);
  }
  @media (orientation: portrait) {
    .page {
      grid-template-rows: auto minmax(0, 1fr) minmax(0, 1fr);
    }
    .scroll {
      padding: 18px 18px 58px;
    }
    .seat {
      top: auto;
      right: 0;
      left: 0;
      bottom: 0;
      justify-content: center;
      padding: 8px;
      background: linear-gradient(rgb(255 255 255 / 0), var(--white) 30%);
    }
    .scene {
      padding-top: 68px;
    }
    .card-over {
      padding: 26px 22px;
    }
  }
  @media (orientation: landscape) {
    .page:not(.tall) .scroll {
      padding-right: 190px;
    }
  }
  @media print {
    :host {
      position: static;
      overflow: visible;
    }
    .stage,
    header,
    .seat,
    .scene,
    .menu {
      display: none !important;
    }
    .page,
    .sheet,
    .scroll {
      position: static;
      display: block;
      width: auto;
      max-height: none;
      overflow: visible;
      padding: 0;
      box-shadow: none;
    }
  }
`;
