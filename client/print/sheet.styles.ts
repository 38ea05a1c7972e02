/** A sheet of A4 as it comes out of the printer, and what all sheets share. Black on white, so that a copy of it is as good. */
import { css } from "lit";

export const sheetStyles = css`
  .sheet {
    position: relative;
    display: flex;
    flex-direction: column;
    width: 210mm;
    height: 297mm;
    padding: 11mm 13mm;
    overflow: hidden;
    background: #fff;
    box-shadow: 0 4px 0 rgb(34 48 74 / 0.12), 0 0 0 1px rgb(34 48 74 / 0.06);
    color: var(--ink);
    font-weight: 600;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .sheet :is(h2, h3, h4, p) {
    margin: 0;
  }
  .sheet h2 {
    font-size: 23pt;
    font-weight: 900;
    line-height: 1.1;
  }
  .sheet :is(h3, h4) {
    font-weight: 900;
    line-height: 1.15;
  }
  .sheet b {
    font-weight: 800;
  }
  .sheet .top {
    position: relative;
    padding: 4mm 30mm 4.5mm 6mm;
    border-radius: 6mm;
    background: var(--sky);
  }
  .sheet .emblem {
    position: absolute;
    right: 5mm;
    top: 50%;
    width: 20mm;
    height: 20mm;
    translate: 0 -50%;
  }
  .sheet .kicker {
    font-weight: 800;
    color: var(--accent-deep);
  }
  .sheet .facts {
    margin-bottom: 1mm;
    font-size: 1.15em;
    font-weight: 800;
  }
  /* For who hears the sheet on screen. */
  .sheet .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .sheet .small {
    margin-top: 1mm;
    font-size: 0.92em;
    color: var(--ink-soft);
  }
  .sheet .callout {
    padding: 2.5mm 5mm;
    border: 0.5mm solid var(--ink);
    border-radius: 5mm;
  }
  .sheet .foot {
    margin-top: auto;
    padding-top: 2.5mm;
    font-size: 8pt;
    line-height: 1.25;
    color: var(--ink-soft);
  }
  @media print {
    .sheet {
      /* A hair less than the page: rounding must not push an empty one out. */
      height: 296.8mm;
      break-after: page;
      break-inside: avoid;
      box-shadow: none;
    }
    .sheet:last-child {
      break-after: auto;
    }
  }
`;
