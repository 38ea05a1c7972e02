/** How a class looks in a hand, and in columns from 900 px. */
import { css } from "lit";

export const classStyles = css`
  :host {
    display: block;
    height: 100%;
    color: var(--ink);
  }
  .page {
    display: flex;
    flex-direction: column;
    height: 100vh;
    height: 100dvh;
    box-sizing: border-box;
    padding: env(safe-area-inset-top) env(safe-area-inset-right) 0 env(safe-area-inset-left);
  }
  header,
  .tabs,
  footer {
    flex: none;
  }
  header {
    padding: 0.6rem 1rem 0.2rem;
  }
  .line {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.3rem 0.8rem;
    min-height: 1.8rem;
  }
  .kicker {
    margin: 0;
    color: #2f6577;
    font-size: 1.05rem;
    font-weight: 800;
    line-height: 1.15;
  }
  button.time {
    min-height: 44px;
    margin-inline-start: -0.6rem;
    padding: 0 0.6rem;
    gap: 0.4rem;
    font-size: 0.95rem;
  }
  .states {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    align-items: center;
    gap: 0.3rem 0.6rem;
    font-size: 0.9rem;
    font-weight: 800;
  }
  .state {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    position: relative;
    padding: 0.35em 0.8em;
    border-radius: 99px;
    background: var(--ring3);
  }
  .state span {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .states .icon {
    width: 1.25em;
    height: 1.25em;
  }
  .tabs {
    display: flex;
    gap: 0.25rem;
    padding: 0.2rem 0.6rem 0.5rem;
  }
  .tabs button,
  .row button {
    flex: 1 1 auto;
    flex-direction: column;
    gap: 0.15rem;
    min-height: 3.5rem;
    padding: 0.3rem 0.3rem;
    font-size: 0.75rem;
    line-height: 1.05;
    text-align: center;
  }
  .tabs button {
    background: none;
    box-shadow: none;
  }
  .tabs [aria-pressed="true"] {
    background: var(--paper);
    box-shadow: var(--shadow);
  }
  .tabs .icon,
  .row .icon {
    width: 1.5rem;
    height: 1.5rem;
  }
  main {
    display: flex;
    flex: 1;
    min-height: 0;
  }
  .scroll {
    display: grid;
    flex: 1;
    align-content: start;
    gap: 1rem;
    min-width: 0;
    box-sizing: border-box;
    padding: 0.5rem 1rem 1.4rem;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .scroll:focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: -3px;
  }

  /* What the projector says. */
  .words {
    --fit: 0.8;
    display: flex;
    flex-direction: column;
    gap: 0.9rem;
    animation: arrive 320ms cubic-bezier(0.3, 1.3, 0.6, 1);
  }
  @keyframes arrive {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
  .words h1 {
    font-size: 1.7rem;
    line-height: 1.15;
  }
  .words .support {
    font-size: 1.1rem;
  }
  .words .foot {
    margin: 0;
    font-size: 0.95rem;
  }
  .words .topics {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    gap: 0.6rem;
    width: 100%;
    font-size: 0.9rem;
    text-align: center;
  }
  .topics button {
    min-height: 3.2rem;
    background: var(--paper);
    box-shadow: var(--shadow);
    font-size: 0.95rem;
  }
  .words .foot h2 {
    width: 100%;
    margin: 0;
  }
  .words > button {
    width: 100%;
    min-height: 3.6rem;
    font-size: 1.15rem;
  }
  .words .others button {
    min-height: 3.2rem;
    background: var(--paper);
    box-shadow: var(--shadow);
    font-size: 1rem;
  }
  .words > .faces {
    grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr));
    font-size: 1rem;
  }
  .faces li > :last-child {
    min-width: 0;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .words .resume b {
    font-size: 2.2rem;
  }
  .words .network {
    max-height: 60vh;
  }
  .words .two {
    grid-template-columns: minmax(0, 1fr);
  }
  .join {
    display: grid;
    gap: 0.7rem;
    justify-items: center;
    padding: 0.9rem 1rem;
    text-align: center;
  }
  .join p,
  .count {
    margin: 0;
  }
  .join .open {
    font-size: 1rem;
    font-weight: 700;
    line-height: 1.3;
  }
  .address {
    display: block;
    font-size: 1.25rem;
    font-weight: 900;
    overflow-wrap: anywhere;
  }
  .code {
    display: block;
    font-size: 3rem;
    font-weight: 900;
    letter-spacing: 0.12em;
    line-height: 1.1;
    margin-inline-end: -0.12em;
  }
  .qr {
    width: min(15rem, 60vw);
    border-radius: 0.8rem;
    background: #ffffff;
    color: #22304a;
  }
  .count {
    font-size: 1.05rem;
    font-weight: 600;
    line-height: 1.35;
  }

  /* What the host alone sees. */
  .only {
    display: flex;
    gap: 0.4rem;
    align-items: center;
    margin: 0.4rem 0 -0.4rem;
    color: #2f6577;
    font-size: 0.95rem;
    font-weight: 800;
  }
  .scroll section.card {
    display: grid;
    gap: 0.6rem;
    padding: 0.9rem 1.1rem 1rem;
  }
  .private,
  .private .card {
    --f: 11.5px;
    border-radius: 1.2rem;
    background: #fdf0cf;
  }
  .counts .card {
    padding: 0.9rem 1.1rem 1rem;
  }
  .scroll :is(section.card, .counts) h2,
  .title {
    margin: 0;
    font-size: 1.1rem;
    font-weight: 900;
    line-height: 1.2;
  }
  .scroll .spread ul {
    display: grid;
    gap: 0.6rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* What was chosen is a sentence: it gets a line of its own above its bar. */
  .scroll .spread li {
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.2rem 0.8rem;
    line-height: 1.25;
  }
  .spread .bar {
    grid-column: 1 / -1;
    grid-row: 2;
    height: 0.7rem;
  }
  .scroll h3 {
    margin: 0.2rem 0 0;
    font-size: 1rem;
    font-weight: 900;
  }
  .scroll section.card :is(p, li) {
    margin: 0;
    font-size: 1.02rem;
    font-weight: 600;
    line-height: 1.4;
  }
  .steps {
    display: grid;
    gap: 0.6rem;
    margin: 0;
    padding-inline-start: 1.3em;
  }
  .crew-rows,
  .places {
    display: grid;
    gap: 0.7rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li::marker {
    font-weight: 900;
  }
  summary {
    min-height: 44px;
    align-content: center;
    font-weight: 800;
    cursor: pointer;
  }
  details p + p {
    margin-top: 0.5rem !important;
  }
  .crew-rows li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25rem 0.8rem;
    align-items: baseline;
  }
  .crew-rows .bar {
    grid-column: 1 / -1;
    grid-row: 2;
    width: 100%;
    height: 0.7rem;
    border-radius: 99px;
  }
  .track {
    fill: rgb(34 48 74 / 0.13);
  }
  .done {
    fill: var(--ring5);
    transition: width 400ms cubic-bezier(0.3, 1.2, 0.6, 1);
  }
  .crew-rows .how {
    font-size: 0.95rem;
    font-weight: 800;
  }
  .places li {
    display: grid;
    grid-template-columns: 2.6rem minmax(0, 1fr) auto;
    gap: 0.7rem;
    align-items: center;
  }
  table {
    border-collapse: collapse;
    font-weight: 700;
  }
  caption {
    margin-bottom: 0.2rem;
    font-weight: 800;
    text-align: start;
  }
  :is(th, td) {
    padding: 0.25rem 0.4rem;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  tbody th {
    text-align: start;
    font-weight: 700;
  }
  tbody tr {
    border-top: 2px solid rgb(34 48 74 / 0.12);
  }

  /* The other parts. */
  .tell,
  .more {
    display: grid;
    gap: 1rem;
  }
  .calm-now {
    min-height: 5rem;
    font-size: 1.3rem;
  }
  .calm-now .icon {
    width: 2rem;
    height: 2rem;
  }
  .more .rows {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10rem), 1fr));
    gap: 0.6rem;
  }
  .more .rows button {
    justify-content: start;
    min-height: 3.4rem;
    padding: 0.3rem 0.8rem;
    background: var(--sky);
    box-shadow: none;
    text-align: start;
  }
  .more .rows .icon {
    flex: none;
  }
  .more fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .more legend {
    font-size: 1.1rem;
    font-weight: 900;
  }
  .more label {
    display: flex;
    align-items: center;
    gap: 0.7rem;
    min-height: 3rem;
    font-size: 1.02rem;
    line-height: 1.3;
    cursor: pointer;
  }
  .more input {
    flex: none;
    width: 1.3rem;
    height: 1.3rem;
    accent-color: var(--ink);
  }
  .more input:focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
  }
  .more a {
    display: grid;
    place-items: center;
    min-height: 48px;
    color: var(--ink);
    font-weight: 800;
    text-align: center;
    text-underline-offset: 0.2em;
  }

  /* Under the thumb. */
  footer {
    display: grid;
    gap: 0.55rem;
    padding: 0.6rem 0.8rem calc(0.9rem + env(safe-area-inset-bottom));
    border-radius: 1.4rem 1.4rem 0 0;
    background: rgb(255 253 247 / 0.92);
    box-shadow: 0 -4px 0 rgb(34 48 74 / 0.08);
  }
  .progress {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.7rem;
    align-items: center;
    margin: 0 0.3rem;
    font-size: 0.95rem;
  }
  .progress svg {
    width: 100%;
    height: 0.7rem;
    border-radius: 99px;
  }
  .row,
  .go {
    display: flex;
    gap: 0.4rem;
  }
  .row button {
    background: var(--sky);
    box-shadow: none;
  }
  .row button[aria-pressed="true"] {
    background: var(--ring3);
  }
  .go button {
    min-height: 4.2rem;
    font-size: 1.3rem;
  }
  .go [data-test="back"] {
    flex: none;
    width: 4.2rem;
    background: var(--sky);
    box-shadow: none;
  }
  .next {
    flex: 1;
  }
  .next.ready {
    animation: offer 2.4s ease-in-out infinite;
  }
  @keyframes offer {
    50% {
      box-shadow: 0 0 0 0.45rem rgb(59 122 143 / 0.35);
    }
  }

  .calm {
    position: fixed;
    inset: 0;
    z-index: 20;
    display: flex;
    flex-direction: column;
    background: var(--sky);
    animation: fade 250ms;
  }
  .calm .scroll {
    gap: 0.7rem;
    padding-top: 0;
  }
  .calm .scroll > * {
    width: 100%;
    max-width: 38rem;
    box-sizing: border-box;
    margin: 0 auto;
    line-height: 1.4;
  }
  .calm :is(p, li) {
    font-weight: 600;
  }
  .calm img {
    max-width: none;
    height: 22vh;
    object-fit: cover;
    border-radius: 0 0 1.6rem 1.6rem;
  }
  .calm h1 {
    font-size: 2rem;
    font-weight: 900;
    line-height: 1.15;
    outline: none;
  }
  .calm h2 {
    margin-top: 0.6rem;
    font-size: 1.2rem;
    font-weight: 900;
  }
  .calm ol {
    padding-inline-start: 1.5em;
    font-size: 1.05rem;
  }
  .calm footer button {
    width: 100%;
    max-width: 38rem;
    min-height: 4.2rem;
    margin: 0 auto;
    font-size: 1.3rem;
  }
  @keyframes fade {
    from {
      opacity: 0;
    }
  }

  .ask {
    margin: 0;
    font-size: 1.1rem;
    line-height: 1.4;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0.7rem;
  }
  .answers button {
    min-height: 3.2rem;
  }
  .toasts {
    position: fixed;
    top: calc(0.6rem + env(safe-area-inset-top));
    left: 0.8rem;
    right: 0.8rem;
    z-index: 30;
    display: grid;
    gap: 0.5rem;
    justify-items: center;
    pointer-events: none;
  }
  .toast {
    margin: 0;
    max-width: 36rem;
    padding: 0.8rem 1.2rem;
    border-radius: 1rem;
    background: #22304a;
    color: #fffdf7;
    font-weight: 700;
    animation: arrive 250ms;
  }

  @media (min-width: 900px) {
    header {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 1.5rem;
      padding: 0.7rem 1.4rem 0.2rem;
    }
    .state span {
      position: static;
      width: auto;
      height: auto;
      clip-path: none;
    }
    .words {
      --fit: 0.95;
      gap: 1.2rem;
    }
    .words h1 {
      font-size: 2.2rem;
    }
    .words .support {
      font-size: 1.3rem;
    }
    .qr {
      width: 18rem;
    }
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
      gap: 0 0.6rem;
      padding: 0 0.4rem;
    }
    .columns.three {
      grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr) minmax(0, 1fr);
    }
    .third {
      display: flex;
      flex-direction: column;
      min-height: 0;
    }
    footer {
      grid-template-columns: minmax(12rem, 1fr) auto minmax(18rem, 1fr);
      align-items: center;
      gap: 1rem;
      padding: 0.7rem 1.4rem;
    }
    .row {
      grid-column: 2;
    }
    .row button {
      min-width: 5.5rem;
      font-size: 0.85rem;
    }
    .go {
      grid-column: 3;
    }
    .progress {
      grid-column: 1;
    }
    .progress,
    .row,
    .go {
      grid-row: 1;
    }
    .calm footer {
      display: flex;
    }
  }
  /* A phone whose browser takes much of its height. */
  @media (max-width: 899px) and (max-height: 720px) {
    .tabs button,
    .row button {
      min-height: 3rem;
    }
    .tabs .icon,
    .row .icon {
      width: 1.25rem;
      height: 1.25rem;
    }
    .go button,
    .calm footer button {
      min-height: 3.6rem;
    }
    header {
      padding-top: 0.3rem;
    }
    footer {
      gap: 0.4rem;
      padding-bottom: calc(0.6rem + env(safe-area-inset-bottom));
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .words,
    .toast {
      animation: fade 250ms;
    }
    .next.ready {
      animation: none;
    }
  }
`;
