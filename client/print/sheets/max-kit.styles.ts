/** How the Max kit looks on paper. */
import { css } from "lit";

export const maxKitStyles = css`
  .maxKit {
    font-size: 10.5pt;
    font-weight: 700;
    line-height: 1.25;
  }
  .maxKit .yours {
    font-weight: 900;
  }
  .maxKit h3 {
    margin-bottom: 0.7mm;
    font-size: 14pt;
  }
  .maxKit .make {
    display: grid;
    grid-template-columns: 56mm 56mm minmax(0, 1fr);
    gap: 5mm;
    margin-top: 4mm;
  }
  .maxKit .strip {
    margin: 0;
    text-align: center;
    font-weight: 900;
  }
  .maxKit .side {
    position: relative;
    height: 56mm;
    padding: 1mm;
    border: 0.3mm dashed #555;
  }
  .maxKit .side + .side {
    border-top: 0.3mm solid #555;
  }
  .maxKit .back {
    rotate: 180deg;
    border-top: 0;
    border-bottom: 0.3mm dashed #555;
  }
  .maxKit .side svg {
    display: block;
    width: 100%;
    height: 100%;
    fill: none;
    stroke: var(--ink);
    stroke-width: 3;
  }
  .maxKit .side p {
    position: absolute;
    inset: 16mm 9mm 8mm;
    display: grid;
    place-items: center;
    font-size: 13pt;
    line-height: 1.15;
    text-wrap: balance;
  }
  .maxKit figcaption {
    margin-top: 0.5mm;
    font-size: 12pt;
  }
  .maxKit .beside {
    display: grid;
    align-content: start;
    gap: 1.5mm;
  }
  .maxKit .beside h3:not(:first-child) {
    margin-top: 2mm;
  }
  .maxKit .help {
    display: grid;
    gap: 1.4mm;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .maxKit .help li {
    display: flex;
    align-items: center;
    gap: 2.5mm;
    line-height: 1.1;
  }
  .maxKit .help .icon {
    flex: none;
    width: 6mm;
    height: 6mm;
  }
  .maxKit .help :is(b, small) {
    display: block;
  }
  .maxKit .help b {
    font-weight: 900;
  }
  .maxKit .help small {
    font-size: 8.5pt;
  }
  .maxKit section {
    margin-top: 5mm;
  }
  .maxKit .two {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 5mm;
    margin-top: 2mm;
  }
  .maxKit .person {
    padding: 2.5mm 3mm;
    border: 0.5mm solid var(--ink);
    border-radius: 5mm;
  }
  .maxKit .person ul {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 1mm;
    margin: 1.5mm 0 0;
    padding: 0;
    list-style: none;
  }
  .maxKit .person li {
    display: grid;
    justify-items: center;
    align-content: start;
    gap: 0.7mm;
    font-size: 8.5pt;
    line-height: 1.1;
    text-align: center;
  }
  .maxKit .person .icon {
    width: 10mm;
    height: 10mm;
  }
  .maxKit .words ul {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 3mm 7mm;
    margin: 2.5mm 0 0;
    font-size: 11pt;
    padding: 0;
    list-style: none;
  }
  .maxKit .tick-box {
    align-items: start;
  }
`;
