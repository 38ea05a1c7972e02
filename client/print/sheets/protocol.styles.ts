/** How the host's guide looks on paper. */
import { css } from "lit";

export const protocolStyles = css`
  .protocol {
    font-size: 10.5pt;
    line-height: 1.3;
  }
  .protocol h3 {
    display: flex;
    align-items: center;
    gap: 3mm;
    margin-bottom: 2mm;
    font-size: 15pt;
  }
  .protocol h3 .icon {
    flex: none;
    width: 8mm;
    height: 8mm;
  }
  .protocol :is(ol, ul) {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* In front. */
  .protocol .now {
    flex: 1;
    display: flex;
    flex-direction: column;
    justify-content: space-evenly;
    padding: 5mm 8mm;
    border: 0.9mm solid var(--ink);
    border-radius: 8mm;
    font-size: 11.5pt;
  }
  .protocol .now h3 {
    font-size: 20pt;
  }
  .protocol .now h3 .icon {
    width: 11mm;
    height: 11mm;
  }
  .protocol ol {
    display: grid;
    gap: 2mm;
    counter-reset: step;
  }
  .protocol ol li {
    display: grid;
    grid-template-columns: 7mm minmax(0, 1fr);
    gap: 3mm;
    counter-increment: step;
  }
  .protocol ol li::before {
    content: counter(step);
    display: grid;
    place-items: center;
    width: 7mm;
    height: 7mm;
    border-radius: 50%;
    background: var(--accent-soft);
    font-size: 10.5pt;
    font-weight: 900;
    line-height: 1;
  }
  .protocol .key {
    align-self: flex-start;
    margin: 2mm 0 2mm 10mm;
    padding: 1.2mm 6mm;
    border-radius: 6mm;
    background: var(--ink);
    color: var(--paper);
    font-weight: 900;
  }
  .protocol .who {
    display: grid;
    grid-template-columns: minmax(0, 6fr) minmax(0, 5fr);
    gap: 8mm;
    align-items: end;
    margin-top: 5mm;
  }
  .protocol .numbers {
    display: grid;
    gap: 1.5mm;
  }
  .protocol .numbers li {
    display: flex;
    align-items: center;
    gap: 2.5mm;
    line-height: 1.1;
  }
  .protocol .numbers .icon {
    flex: none;
    width: 6mm;
    height: 6mm;
  }
  .protocol .numbers b {
    font-weight: 900;
  }

  /* On the back. */
  .protocol .around {
    columns: 2;
    column-gap: 8mm;
    margin-top: 5mm;
  }
  .protocol .around section {
    margin-bottom: 5mm;
  }
  .protocol .around h3 {
    break-after: avoid;
  }
  .protocol .around li {
    position: relative;
    margin-bottom: 1.6mm;
    padding-left: 4.5mm;
    break-inside: avoid;
  }
  .protocol .around li::before {
    content: "";
    position: absolute;
    left: 0;
    top: 0.5em;
    width: 2mm;
    height: 2mm;
    border-radius: 50%;
    background: var(--accent);
  }
`;
