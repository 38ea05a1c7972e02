/** The words of every phase. All of it scales with `--fit`, so that it never scrolls. */
import { css } from "lit";

export const panelStyles = css`
  .words {
    --f: calc(var(--u) * var(--fit, 1));
    overflow-wrap: break-word;
  }
  h1 {
    margin: 0;
    font-size: calc(3.3 * var(--f));
    font-weight: 900;
    line-height: 1.12;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .words h2 {
    margin: 0 0 0.5em;
    font-size: calc(1.3 * var(--f));
    font-weight: 900;
  }
  .alone h1 {
    font-size: calc(4 * var(--f));
  }
  .support {
    margin: 0;
    font-size: calc(1.65 * var(--f));
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .words ul,
  .words ol {
    display: grid;
    gap: calc(0.8 * var(--f));
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .words .card {
    margin: 0;
    padding: calc(0.9 * var(--f)) calc(1.3 * var(--f));
    color: #22304a;
    font-size: calc(1.4 * var(--f));
    line-height: 1.3;
  }
  .words .card > .icon,
  .ways .icon {
    width: 1.6em;
    height: 1.6em;
    flex: none;
  }
  .ending,
  .event .said,
  .action .said {
    display: block;
    margin-top: 0.2em;
    font-size: 0.86em;
    font-weight: 600;
  }
  .resume {
    display: grid;
    gap: calc(0.3 * var(--f));
    justify-items: start;
    font-weight: 700;
  }
  .resume b {
    font-size: calc(4.2 * var(--f));
    font-weight: 900;
    letter-spacing: 0.06em;
    line-height: 1.1;
  }
  .action,
  .event,
  .clue,
  .deed {
    display: flex;
    align-items: center;
    gap: calc(1 * var(--f));
  }
  .actions {
    display: grid;
    gap: calc(0.8 * var(--f));
  }
  .words .action {
    font-size: calc(2 * var(--f));
    font-weight: 800;
  }
  .words .event,
  .words .hint {
    font-size: calc(1.6 * var(--f));
    font-weight: 700;
  }
  .words .hint {
    background: #fdf0cf;
  }
  .step {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(0.9 * var(--f));
    margin: 0;
    font-size: calc(1.6 * var(--f));
    font-weight: 800;
  }
  .spread ul {
    gap: calc(0.5 * var(--f));
  }
  .spread li {
    display: grid;
    grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr) 2ch;
    align-items: center;
    gap: calc(1 * var(--f));
    line-height: 1.2;
  }
  .spread .label {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .spread b {
    font-weight: 900;
  }
  .bar {
    width: 100%;
    height: calc(1.4 * var(--f));
    border-radius: 99px;
  }
  .bar rect {
    transition: width 500ms cubic-bezier(0.3, 1.2, 0.6, 1);
  }
  .tint-1 { fill: var(--ring5); }
  .tint-2 { fill: var(--accent); }
  .tint-3 { fill: var(--ring3); }
  .tint-4 { fill: var(--ring2); }
  .tint-5 { fill: var(--ring4); }
  .tint-green { fill: var(--ring5); }
  .tint-orange { fill: #f3a33c; }
  .tint-red { fill: var(--ring1); }
  .follow li {
    display: flex;
    gap: 0.6em;
    font-size: calc(1.5 * var(--f));
    font-weight: 600;
    line-height: 1.3;
  }
  .follow li::before {
    content: "→" / "";
    flex: none;
  }
  .topics {
    display: flex;
    align-items: center;
    gap: calc(0.6 * var(--f));
    font-size: calc(1.1 * var(--f));
    font-weight: 800;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(0.4 * var(--f)) calc(1.2 * var(--f));
    margin-top: auto;
    font-size: calc(1.2 * var(--f));
    font-weight: 700;
  }
  .question {
    margin: 0;
    font-size: calc(2 * var(--f));
    font-weight: 800;
    line-height: 1.25;
  }
  .words .crews {
    grid-template-columns: repeat(auto-fill, minmax(calc(15 * var(--f)), 1fr));
  }
  .crews .card {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(0.6 * var(--f));
    padding: calc(0.6 * var(--f)) calc(1 * var(--f));
  }
  .mates {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.3 * var(--f));
  }
  .mates img {
    width: calc(2.1 * var(--f));
    height: calc(2.1 * var(--f));
  }
  .big-portrait {
    display: grid;
    place-items: end center;
    aspect-ratio: 1;
    box-sizing: border-box;
    padding: 8% 8% 0;
    border-radius: 50%;
    background: rgb(255 253 247 / 0.75);
    overflow: hidden;
  }
  .big-portrait > * {
    width: 88%;
  }
  .clue > :first-child,
  .deed > :first-child {
    width: calc(3.4 * var(--f));
    flex: none;
  }
  .clue > span,
  .deed > span {
    display: grid;
    gap: 0.15em;
  }
  .words .lines .told {
    font-size: calc(1.4 * var(--f));
    font-weight: 600;
    line-height: 1.35;
  }
  .emblem {
    display: grid;
    place-items: center;
    width: calc(24 * var(--u));
    aspect-ratio: 1;
    margin: auto;
    border-radius: 50%;
    background: rgb(255 255 255 / 0.55);
  }
  .emblem .icon {
    width: 62%;
    height: 62%;
  }
  .emblem.round .portrait {
    width: 100%;
    border-radius: 50%;
  }
  .others button {
    font-size: calc(1.25 * var(--f));
  }
  .others {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.7 * var(--f));
  }
  .two {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(1 * var(--f));
    align-items: start;
  }
  .two .spread li {
    grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr) 2ch;
  }
  .faces li {
    display: flex;
    align-items: center;
    gap: calc(0.7 * var(--f));
    font-weight: 800;
    line-height: 1.15;
  }
  .words > .faces {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    font-size: calc(1.5 * var(--f));
  }
  .face {
    flex: none;
    display: grid;
    place-items: center;
    width: calc(3.4 * var(--f));
    aspect-ratio: 1;
    border-radius: 50%;
    overflow: hidden;
    background: #ffffff;
  }
  .face .icon {
    width: 70%;
    height: 70%;
  }
  .fits {
    box-shadow: inset 0 0 0 4px var(--ring5);
  }
  .words .legend {
    grid-template-columns: repeat(3, auto);
    justify-content: start;
    gap: calc(1.6 * var(--f));
    font-size: calc(1.4 * var(--f));
    font-weight: 800;
  }
  .legend .icon {
    width: 1.4em;
    height: 1.4em;
    vertical-align: -0.3em;
  }
  .network {
    display: block;
    width: 100%;
    height: 100%;
    max-height: 82vh;
  }
  .network line {
    stroke: #8fa3b8;
    stroke-width: 5;
  }
  .network circle {
    fill: #ffffff;
    stroke: #22304a;
    stroke-width: 5;
    transition: fill 300ms;
  }
  .network .is-past circle { fill: #d8dee6; }
  .network .is-here circle { fill: #fbd3a2; stroke-width: 10; }
  .network .is-held circle { fill: #fdf0cf; stroke-width: 10; }
  .network .is-stopped circle { fill: #bfe3c0; }
  .network .stands circle { stroke: #c2527e; stroke-width: 10; }
  .network .tells circle { stroke: #1f7a8c; stroke-width: 10; }
  .network text {
    fill: #22304a;
    font-weight: 900;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .traffic-light {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: calc(1.4 * var(--u));
    width: fit-content;
    margin: auto;
    padding: calc(2 * var(--u));
    border-radius: calc(6 * var(--u));
    background: #22304a;
  }
  .traffic-light i {
    width: calc(10 * var(--u));
    height: calc(10 * var(--u));
    border-radius: 50%;
  }
  .traffic-light .red { background: var(--ring1); }
  .traffic-light .orange { background: var(--ring3); }
  .traffic-light .green { background: var(--ring5); }
  .ways li {
    display: flex;
    align-items: center;
    gap: calc(1 * var(--f));
    font-size: calc(1.7 * var(--f));
    font-weight: 700;
    line-height: 1.3;
  }
  .change {
    display: flex;
    align-items: center;
    gap: calc(1 * var(--f));
  }
  .change .arrow {
    font-size: calc(2.4 * var(--f));
    font-weight: 900;
    line-height: 1;
  }
  .words > button {
    align-self: start;
    min-height: max(44px, calc(3.4 * var(--u)));
    font-size: calc(1.4 * var(--u));
  }
`;
