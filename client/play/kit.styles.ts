/** The Max kit on screen, and on one sheet of paper. */
import { css } from "lit";

export const kitStyles = css`
  :host {
    display: block;
  }
  h1 {
    font-size: clamp(1.3rem, 2.4vw, 1.9rem);
    font-weight: 900;
    line-height: 1.15;
  }
  h1:focus-visible {
    outline: none;
  }
  .design {
    display: grid;
    grid-template-columns: minmax(220px, 1fr) 2fr;
    gap: 24px;
    align-items: center;
  }
  .pair {
    display: flex;
    gap: 12px;
    justify-content: center;
  }
  .tag {
    margin: 0;
    width: 100%;
    max-width: 170px;
    text-align: center;
    font-weight: 800;
  }
  .tag svg {
    display: block;
    width: 100%;
  }
  fieldset {
    min-width: 0;
    margin: 8px 0 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-bottom: 4px;
    font-weight: 800;
  }
  .swatch {
    width: 54px;
    height: 54px;
    margin: 0 6px 6px 0;
    padding: 4px;
    border: 3px solid transparent;
    border-radius: 16px;
    background: var(--sand);
    vertical-align: middle;
    cursor: pointer;
  }
  .swatch[aria-pressed="true"] {
    border-color: var(--accent-deep);
    background: var(--accent-soft);
  }
  .swatch svg {
    height: 42px;
  }
  .swatch .icon {
    width: 36px;
    height: 36px;
  }
  .note {
    font-size: 0.92rem;
    color: var(--ink-soft);
  }
  p.note {
    margin-top: 12px;
  }
  .cards {
    margin-top: 12px;
  }
  .steps {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 14px;
    margin-top: 18px;
  }
  .print {
    margin-top: 16px;
  }
  .paper {
    display: none;
  }
  @media (max-width: 700px) {
    .design {
      grid-template-columns: 1fr;
      gap: 6px;
    }
    .tag {
      max-width: 112px;
    }
    .swatch .tag {
      max-width: none;
    }
    .swatch {
      width: 50px;
      height: 50px;
    }
    .steps {
      flex-wrap: wrap;
    }
    .steps .note {
      order: 3;
      flex-basis: 100%;
    }
  }
  @media print {
    .screen {
      display: none;
    }
    .paper {
      display: block;
      color: #000;
      font-size: 11pt;
    }
    .paper .pair {
      justify-content: flex-start;
    }
    .paper .tag {
      width: 55mm;
      max-width: 55mm;
      print-color-adjust: exact;
    }
    .talk-card {
      width: 85mm;
      margin: 6mm 0;
      padding: 5mm;
      border: 1px dashed #555;
      border-radius: 4mm;
    }
    .paper .mine {
      font-weight: 900;
    }
  }
`;
