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
  }
  .mirrored {
    scale: -1 1;
  }
  .actor,
  .plain .token {
    position: absolute;
  }
  .board {
    position: absolute;
  }
  .board > img {
    position: absolute;
    inset: 0;
    width: 100%;
  }
  .plain .token {
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--paper);
    box-shadow: var(--shadow);
  }
  .plain .token.lit {
    box-shadow: 0 0 0 14px rgb(255 217 140 / 0.5);
  }
  .plain .ring-badge {
    position: absolute;
    right: -6%;
    top: -4%;
    width: 30%;
    border-radius: 50%;
    background: var(--white);
    fill: var(--ink);
  }
  .plain .token.chosen {
    outline: 4px solid var(--ink);
  }
  .plain .lines {
    position: absolute;
    inset: 0;
    stroke: #ffe9b8;
    stroke-width: 3;
  }
  .plain .thing {
    position: absolute;
  }
  .plain .thing > img {
    display: block;
    width: 100%;
    height: 100%;
  }
  .plain .thing.face,
  .plain .thing.disc {
    box-sizing: border-box;
    border: 3px solid var(--paper);
    border-radius: 50%;
    background: var(--paper);
    box-shadow: 0 2px 0 rgb(34 48 74 / 0.22);
  }
  .page {
    position: absolute;
    inset: 0;
  }
  max-bar {
    position: absolute;
    z-index: 6;
    top: 0;
    left: 0;
    right: 0;
  }
  .where-we-are {
    padding: 8px 16px;
    border-radius: 99px;
    background: rgb(255 255 255 / 0.85);
    font-size: 0.95rem;
    font-weight: 800;
  }
  .days {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    margin-right: 10px;
    vertical-align: -1px;
  }
  .days i {
    width: 9px;
    height: 9px;
    border-radius: 50%;
    background: #c9d4db;
  }
  .days .past {
    background: var(--ring5);
  }
  .days .now {
    width: 15px;
    height: 15px;
    background: var(--ring3);
    box-shadow: 0 0 0 3px rgb(246 198 103 / 0.4);
  }
  /* One bar on the narrowest phone, in the largest letters: where we are makes place for what is to be tapped. */
  @media (max-width: 480px) {
    .where-we-are {
      padding: 5px 12px;
      font-size: min(0.95rem, 14px);
      line-height: 1.15;
      hyphens: auto;
    }
  }
  .scene {
    position: absolute;
    left: 0;
    top: var(--free-y);
    width: var(--free-width);
    height: var(--free-height);
    display: flex;
    flex-direction: column;
    padding: 4px 16px 12px;
  }
  .place {
    position: absolute;
    display: flex;
  }
  .sheet {
    position: relative;
    min-width: 0;
    min-height: 0;
    display: flex;
    flex-direction: column;
    font-size: clamp(1.05rem, 0.3vw + 0.94rem, 1.25rem);
    background: var(--white);
  }
  .frame-below .place {
    inset: var(--sheet-y) 0 0;
    justify-content: center;
  }
  .frame-below .sheet {
    width: min(1240px, 100%);
    border-radius: 30px 30px 0 0;
    box-shadow: 0 -4px 0 rgb(34 48 74 / 0.08);
  }
  .frame-beside .place {
    right: 16px;
    top: var(--sheet-y);
    width: var(--sheet-width);
    height: var(--sheet-height);
    align-items: center;
  }
  .frame-beside .sheet {
    width: 100%;
    max-height: 100%;
    border-radius: 30px;
    box-shadow: 0 6px 0 rgb(34 48 74 / 0.16);
  }
  .frame-over .place {
    inset: 76px 12px max(3dvh, 12px);
    justify-content: center;
    align-items: end;
  }
  .frame-over .sheet {
    width: min(1060px, 100%);
    max-height: 100%;
    border-radius: 30px;
    box-shadow: 0 6px 0 rgb(34 48 74 / 0.1);
  }
  .scroll {
    flex: 1 1 auto;
    min-height: 0;
    padding: 20px 28px 18px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .sheet h1 {
    font-size: clamp(1.2rem, 0.9vw + 0.95rem, 1.65rem);
    font-weight: 900;
    line-height: 1.2;
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
  .over:focus {
    outline: none;
    box-shadow: none;
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
    padding-inline: 16px;
    color: var(--white);
    text-align: center;
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
    .scroll {
      padding: 16px 18px 14px;
    }
    .card-over {
      padding: 26px 22px;
    }
  }
  @media print {
    :host {
      position: static;
      overflow: visible;
    }
    .stage,
    max-bar,
    .foot,
    .scene {
      display: none !important;
    }
    .page,
    .place,
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
