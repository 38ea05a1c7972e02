/** What is inside the sheet. */
import { css } from "lit";

export const taskStyles = css`
  .scroll > p {
    margin-top: 4px;
  }
  .scroll > .cards,
  .scroll > .chips,
  .scroll > .lights {
    margin-top: 14px;
    padding-bottom: 6px;
  }
  .where {
    color: var(--ink-soft);
  }
  .where b {
    color: var(--ink);
  }
  .where + h1 {
    margin-top: 6px;
  }
  .done {
    min-height: 1.4em;
    font-weight: 800;
    color: var(--accent-deep);
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin-bottom: 10px;
  }
  .spread {
    letter-spacing: 0.2em;
    color: var(--accent-deep) !important;
  }
  .head.small {
    display: inline-block;
    width: 46px;
    height: 46px;
    flex: none;
    vertical-align: middle;
    margin-right: 10px;
  }
  .head .portrait {
    background: var(--paper);
    box-shadow: 0 2px 0 rgb(34 48 74 / 0.12);
  }
  .moved {
    font-size: 1.15rem;
  }
  .lobby {
    display: flex;
    align-items: center;
    gap: 26px;
  }
  .lobby h1 {
    font-size: clamp(1.6rem, 4.4vw, 2.6rem);
  }
  .animal {
    flex: none;
    display: grid;
    place-items: center;
    width: clamp(96px, 20vw, 168px);
    aspect-ratio: 1;
    border-radius: 50%;
    box-shadow: var(--shadow);
    animation: hop 900ms var(--overshoot);
  }
  @keyframes hop {
    from { translate: 0 40px; scale: 0.6; }
  }
  .animal img {
    width: 68%;
  }
  fieldset {
    min-width: 0;
    margin: 18px 0 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-bottom: 10px;
    font-weight: 800;
    font-size: 1.1rem;
  }
  .children .chip {
    margin: 0 10px 8px 0;
    min-width: 60px;
    justify-content: center;
  }
  .questions {
    display: grid;
    gap: 8px;
  }
  .rest {
    display: grid;
    justify-items: center;
    gap: 6px;
    padding: 4vh 0;
    text-align: center;
  }
  .rest .icon {
    width: 72px;
    height: 72px;
  }
  .rest p {
    font-size: 1.15rem;
    max-width: 40ch;
  }
  .plain {
    margin: 10px 0 0;
    padding: 0;
    list-style: none;
    display: grid;
    gap: 10px;
    font-size: 1.1rem;
  }
  ul.plain {
    position: static;
    pointer-events: auto;
  }
  .plain small {
    display: block;
    color: var(--ink-soft);
    font-size: 0.9em;
  }
  .deeds li {
    display: flex;
    align-items: center;
    padding: 12px 16px;
    border-radius: 18px;
    background: var(--sand);
  }
  .count {
    font-weight: 800;
    color: var(--ink-soft);
  }
  .situation {
    font-size: clamp(1.3rem, 2.2vw, 1.9rem) !important;
    max-width: 38ch;
  }
  .lights {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 14px;
  }
  .light {
    display: grid;
    justify-items: center;
    min-height: 88px;
    padding: 10px;
    border: 5px solid transparent;
    border-radius: 26px;
    font-size: 1.2rem;
    font-weight: 900;
    box-shadow: var(--shadow);
    cursor: pointer;
  }
  .light span {
    font-size: 1.9rem;
    line-height: 1.1;
  }
  .light.green { background: #bfe3c0; }
  .light.orange { background: #fbd3a2; }
  .light.red { background: #f6b8a4; }
  .light[aria-pressed="true"] {
    border-color: var(--ink);
  }
  .keepings .light {
    padding: 10px 4px;
    font-size: clamp(0.95rem, 1.3vw, 1.2rem);
    line-height: 1.15;
  }
  .keepings .light .icon {
    width: 40px;
    height: 40px;
  }
  .light.share { background: #cfe6f2; }
  .light.ask { background: #fdf0cf; }
  .light.keep { background: #e2dcf3; }
  .with-whom {
    font-size: 1.25rem;
    font-weight: 800;
    color: var(--accent-deep);
  }
  .parts {
    position: static;
    display: grid;
    gap: 12px;
    margin: 12px 0 0;
    padding: 0;
    list-style: none;
    pointer-events: auto;
  }
  .part {
    display: grid;
    gap: 10px;
    padding: 12px 14px;
    border-radius: 20px;
    background: var(--sand);
  }
  .part.lit {
    display: flex;
    align-items: center;
    box-shadow: inset 0 0 0 3px var(--ring5);
  }
  .part.alert {
    box-shadow: inset 0 0 0 3px var(--ring2);
  }
  .role,
  .person {
    display: flex;
    align-items: center;
    gap: 12px;
  }
  .role > .icon {
    flex: none;
    width: 44px;
    height: 44px;
  }
  .person .head .icon {
    width: 100%;
  }
  .role small,
  .person small,
  .move small,
  .card small {
    display: block;
    font-size: 0.95rem;
    font-weight: 600;
  }
  .yes-no,
  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .part .chip:not([aria-pressed="true"]):not(:disabled) {
    background: var(--white);
  }
  .yes-no .chip {
    flex: 1 1 8em;
    justify-content: center;
    min-height: 52px;
  }
  .moves .chip {
    flex: 1 1 10em;
    align-items: center;
    text-align: left;
  }
  .move small {
    font-size: 0.85rem;
    line-height: 1.25;
  }
  .small {
    color: var(--ink-soft);
  }
  /* All three moves at a glance: in an envelope's nine seconds nobody scrolls. */
  @media (max-width: 760px) {
    .moves {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .moves .chip {
      flex-direction: column;
      gap: 4px;
      padding: 10px 4px;
      text-align: center;
      font-size: 0.95rem;
    }
    .moves small {
      display: none;
    }
  }
  @media (orientation: portrait) {
    .lobby {
      flex-direction: column;
      gap: 12px;
      text-align: center;
    }
  }
`;
