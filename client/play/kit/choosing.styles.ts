/** What a child chooses: shapes, colours, pictures, people and words. */
import { css } from "lit";

export const choosingStyles = css`
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
`;
