/** The Max kit on the screen: the tags are what one looks at, the choices stand beside or below. */
import { css } from "lit";

export const kitStyles = css`
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

  /* What a tag is made of. */
  .design,
  .finished {
    display: grid;
    grid-template-columns: minmax(0, 8fr) minmax(0, 7fr);
    gap: 28px;
    margin-top: 12px;
    align-items: start;
  }
  /* The sheet scrolls below its own padding: what stays in sight lies over that too. */
  .design .show,
  .speaker {
    position: sticky;
    top: -20px;
    z-index: 3;
    margin-top: -10px;
    padding-top: 10px;
    background: var(--white);
  }
  .tabs {
    display: grid;
    gap: 6px;
  }
  .tabs.words {
    grid-template-columns: repeat(4, minmax(0, 1fr));
    padding: 5px;
    border-radius: var(--radius);
    background: var(--sand);
  }
  .tabs.pictures {
    grid-template-columns: repeat(8, minmax(44px, 1fr));
    gap: 0;
    margin-top: 12px;
  }
  .tabs button {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-height: 48px;
    padding: 2px 4px;
    border: 0;
    border-radius: 18px;
    background: none;
    font-weight: 800;
    cursor: pointer;
  }
  .tabs.words button[aria-selected="true"] {
    background: var(--accent-deep);
    color: var(--white);
  }
  .tabs.pictures button {
    border-bottom: 4px solid transparent;
    border-radius: 12px 12px 0 0;
  }
  .tabs.pictures button[aria-selected="true"] {
    border-color: var(--accent-deep);
    background: var(--accent-soft);
  }
  fieldset {
    min-width: 0;
    margin: 12px 0 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-bottom: 6px;
    font-weight: 800;
  }
  .swatch-list > div {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 10px;
  }
  .swatch-list.wide > div {
    grid-template-columns: repeat(5, minmax(0, 1fr));
  }
  /* The sheet stays as high as it is when another tab opens. */
  #parts {
    min-height: 400px;
  }
  .choice {
    position: relative;
    display: block;
    cursor: pointer;
  }
  .choice .face {
    border: 3px solid transparent;
    background: var(--sand);
  }
  .choice.chosen .face {
    border-color: var(--accent-deep);
    background: var(--accent-soft);
  }
  .choice.chosen::after {
    content: "✓";
    position: absolute;
    right: -5px;
    top: -7px;
    width: 24px;
    height: 24px;
    border-radius: 50%;
    background: var(--accent-deep);
    color: var(--white);
    display: grid;
    place-items: center;
    font-size: 0.85rem;
    font-weight: 900;
    line-height: 1;
  }
  .swatch .face {
    display: grid;
    place-items: center;
    aspect-ratio: 1;
    padding: 5px;
    border-radius: 18px;
  }
  .swatch .flat,
  .swatch .drawing {
    width: 100%;
    height: 100%;
  }
  .swatch .drawing {
    max-width: 48px;
  }
  .dot {
    width: 82%;
    aspect-ratio: 1;
    border-radius: 50%;
    box-shadow: inset 0 0 0 2px rgb(34 48 74 / 0.16);
  }
  .none {
    width: 60%;
    border-top: 4px solid var(--ink-soft);
    border-radius: 4px;
    rotate: -35deg;
  }

  /* People and words. */
  .chip-list > div,
  .toggles > div {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .chip .face {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 48px;
    padding: 4px 16px 4px 12px;
    border-radius: 999px;
    font-weight: 700;
    line-height: 1.15;
  }
  label.chip {
    min-height: 0;
    padding: 0;
    border: 0;
    background: none;
    box-shadow: none;
  }
  .toggles .chip {
    min-height: 44px;
    padding: 2px 14px 2px 10px;
    gap: 6px;
    box-shadow: none;
    font-size: 0.95rem;
  }
  .toggles legend {
    font-size: 0.95rem;
    font-weight: 700;
    color: var(--ink-soft);
  }
  .persons {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 16px;
    margin-top: 14px;
  }
  .person {
    padding: 4px 16px 16px;
    border-radius: var(--radius);
    background: #fbf8f0;
  }
  .hint {
    display: flex;
    gap: 12px;
    align-items: center;
    margin-top: 14px;
    padding: 12px 16px;
    border-radius: var(--radius-small);
    background: var(--accent-soft);
    animation: arrive 280ms var(--overshoot);
  }
  .hint .line {
    display: block;
    font-weight: 900;
  }
  @keyframes arrive {
    from { scale: 0.92; opacity: 0; }
  }
  .talking {
    display: grid;
    grid-template-columns: minmax(0, 4fr) minmax(0, 7fr);
    gap: 24px;
    margin-top: 12px;
    align-items: start;
  }
  .speaker {
    display: grid;
    gap: 12px;
  }
  .rail.one .hanging {
    width: min(190px, 60%);
  }
  .bubble {
    position: relative;
    padding: 14px 20px;
    border-radius: 24px;
    background: var(--accent-soft);
    font-size: 1.12rem;
    font-weight: 800;
    line-height: 1.25;
  }
  .speaker .bubble::after {
    content: "";
    position: absolute;
    left: 50%;
    bottom: calc(100% - 1px);
    translate: -50% 0;
    border: 12px solid transparent;
    border-bottom-color: var(--accent-soft);
    border-top: 0;
  }
  .bubble.empty {
    color: var(--ink-soft);
    letter-spacing: 0.2em;
  }
  .card-list > div {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 250px), 1fr));
    gap: 10px;
  }
  label.card {
    min-height: 0;
    padding: 0;
    border: 0;
    background: none;
    box-shadow: none;
    align-items: stretch;
  }
  .card .face {
    flex: 1;
    display: flex;
    align-items: center;
    min-height: 56px;
    padding: 8px 16px;
    border-radius: 18px;
    font-weight: 700;
    line-height: 1.25;
  }

  /* The finished kit. */
  .finished .rail {
    padding-bottom: 18px;
  }
  .mine {
    display: grid;
    gap: 8px;
  }
  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 180px), 1fr));
    gap: 10px;
    margin: 0 0 4px;
    padding: 0;
    list-style: none;
  }
  .two li {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 60px;
    padding: 8px 14px;
    border-radius: 18px;
    background: var(--sand);
  }
  .two .drawing {
    width: 36px;
    height: 36px;
  }
  .two b,
  .two small {
    display: block;
    line-height: 1.2;
  }
  .two small {
    font-size: 0.92rem;
  }
  .way .drawing {
    margin-right: 8px;
  }
  .keep {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin-top: 6px;
  }
  a.button {
    color: var(--white);
    text-decoration: none;
  }
  .keep .drawing {
    width: 1.4em;
    height: 1.4em;
  }
  .quiet {
    background: none;
    box-shadow: none;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .ask {
    flex-basis: 100%;
    padding: 14px 16px;
    border-radius: var(--radius-small);
    background: var(--sand);
  }
  .ask .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin-top: 10px;
  }
  /* Bits of paper fall, and stay where they fell. */
  .confetti i {
    position: absolute;
    left: var(--x);
    bottom: var(--y);
    width: 9px;
    height: 15px;
    border-radius: 3px;
    background: var(--colour);
    rotate: var(--turn);
    animation: fall 1.5s var(--wait) ease-in backwards;
  }
  .confetti i:nth-child(3n) {
    width: 11px;
    height: 11px;
    border-radius: 50%;
  }
  @keyframes fall {
    from { translate: -14px -460px; rotate: calc(var(--turn) - 400deg); }
  }
  .steps {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    align-items: center;
    gap: 14px;
    margin-top: 18px;
  }
  .steps > :last-child {
    justify-self: end;
  }
  .steps > :first-child {
    justify-self: start;
  }
  .where {
    display: grid;
    justify-items: center;
    gap: 4px;
    text-align: center;
  }
  .dots {
    display: inline-flex;
    gap: 7px;
  }
  .dots i {
    width: 10px;
    height: 10px;
    border-radius: 50%;
    background: #b9c6cf;
  }
  .dots i.on {
    background: var(--accent-deep);
  }

  @media (max-width: 760px) {
    .design,
    .finished,
    .talking,
    .persons {
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }
    .rail {
      padding: 0 2px 10px;
    }
    .caption {
      padding: 4px 10px;
      font-size: 0.95rem;
    }
    .tool {
      min-height: 46px;
      gap: 4px;
      padding: 2px 4px;
      font-size: 0.84rem;
      text-align: left;
    }
    .tabs.words button {
      flex-direction: column;
      gap: 0;
      font-size: 0.92rem;
    }
    .tabs.words .drawing {
      width: 1.5em;
      height: 1.5em;
    }
    /* What gets the focus is not left below the tags that stay in sight, nor below the seat's name. */
    .make :is(input, button) {
      scroll-margin-top: 360px;
    }
    .saying :is(input, button) {
      scroll-margin-top: 240px;
    }
    .screen :is(input, button, a, .ask) {
      scroll-margin-bottom: 70px;
    }
    .swatch-list > div,
    .swatch-list.wide > div {
      grid-template-columns: repeat(auto-fill, minmax(47px, 1fr));
      gap: 8px;
    }
    .swatch-list.wide > div {
      grid-template-columns: repeat(auto-fill, minmax(57px, 1fr));
    }
    .swatch .face {
      padding: 3px;
      border-radius: 15px;
    }
    .tabs.pictures {
      grid-template-columns: repeat(auto-fit, minmax(44px, 1fr));
      margin-inline: -12px;
    }
    #parts {
      min-height: 150px;
    }
    .design .show {
      margin-inline: -12px;
      padding-inline: 12px;
    }
    .design {
      gap: 8px;
    }
    fieldset {
      margin-top: 8px;
    }
    .bubble {
      padding: 12px 16px;
      font-size: 1rem;
    }
    .speaker {
      grid-template-columns: 112px minmax(0, 1fr);
      align-items: center;
    }
    .rail.one .hanging {
      width: 100%;
    }
    .speaker .bubble::after {
      left: -11px;
      bottom: auto;
      top: 50%;
      translate: 0 -50%;
      border: 11px solid transparent;
      border-right-color: var(--accent-soft);
      border-left: 0;
    }
    .steps {
      grid-template-columns: 1fr 1fr;
      margin-top: 12px;
    }
    .where {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
  @media (max-width: 760px) and (max-height: 720px) {
    .hook {
      max-width: 116px;
    }
  }
  /* Little height, as when a page is enlarged: everything scrolls. */
  @media (max-height: 560px) {
    .design .show,
    .speaker {
      position: static;
    }
    .make :is(input, button),
    .saying :is(input, button) {
      scroll-margin-top: 20px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .hanging,
    .confetti i {
      animation: none !important;
    }
  }
  @media print {
    .screen {
      display: none;
    }
  }
`;
