/** How the letter to the parents looks. */
import { css } from "lit";

export const parentLetterStyles = css`
  .parentLetter {
    padding: 14mm 18mm 11mm;
    font-size: 10.8pt;
    line-height: 1.34;
  }
  .parentLetter .from {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 1mm 8mm;
  }
  .parentLetter .name {
    position: relative;
    margin: 7mm 0 5mm;
  }
  .parentLetter h2 {
    font-size: 22pt;
  }
  .parentLetter .emblem {
    right: 0;
  }
  .parentLetter .dear {
    margin-bottom: 1.5mm;
    font-weight: 800;
  }
  .parentLetter h3 {
    margin-top: 3mm;
    font-size: 11.5pt;
  }
  .parentLetter section p + p {
    margin-top: 1mm;
  }
  .parentLetter .box {
    margin-top: 4mm;
    padding: 1mm 5mm 3.5mm;
    border: 0.4mm solid var(--ink);
    border-radius: 5mm;
  }
  .parentLetter .help {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 2mm 6mm;
    margin: 1.5mm 0 0;
    padding: 0;
    list-style: none;
  }
  .parentLetter .help li {
    display: flex;
    align-items: center;
    gap: 3mm;
    font-size: 9.3pt;
    line-height: 1.2;
  }
  .parentLetter .help .icon {
    flex: none;
    width: 7mm;
    height: 7mm;
  }
  .parentLetter .help b {
    display: block;
    font-size: 11pt;
    font-weight: 900;
  }
  .parentLetter .contact {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 6mm;
  }
  .parentLetter .bye {
    margin-top: 6mm;
  }
`;
