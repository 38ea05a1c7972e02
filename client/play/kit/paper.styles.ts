/** The Max kit on one sheet of A4. */
import { css } from "lit";

export const paperStyles = css`
  .paper {
    display: none;
  }
  @media print {
    .paper {
      display: block;
      color: #000;
      font-size: 10.5pt;
      line-height: 1.2;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .paper * {
      box-shadow: none !important;
    }
    .paper h1 {
      font-size: 18pt;
    }
    .paper h2 {
      margin: 4mm 0 1.5mm;
      font-size: 12pt;
    }
    .cut {
      display: flex;
      gap: 6mm;
      align-items: flex-start;
      margin-top: 3mm;
    }
    .strip {
      flex: none;
      width: 56mm;
      margin: 0;
      text-align: center;
      font-weight: 800;
    }
    .side {
      position: relative;
      width: 56mm;
      height: 57mm;
      padding: 0.5mm;
      border: 0.3mm dashed #555;
    }
    .side.back {
      rotate: 180deg;
      border-bottom: 0.3mm dashed #555;
      border-top: 0;
    }
    .side + .side {
      border-top: 0.3mm solid #999;
    }
    .side .flat {
      display: block;
      width: 55mm;
      height: 55mm;
    }
    .side p {
      position: absolute;
      left: 50%;
      translate: -50% -50%;
      display: grid;
      place-items: center;
      width: 26mm;
      min-height: 15mm;
      padding: 1mm 2mm;
      border-radius: 6mm;
      background: #fffdf7;
      font-size: 9pt;
      font-weight: 800;
      line-height: 1.15;
    }
    .talk-card {
      flex: 1;
      align-self: stretch;
      display: grid;
      align-content: center;
      justify-items: center;
      height: 114mm;
      padding: 5mm;
      border: 0.3mm dashed #555;
      border-radius: 4mm;
      text-align: center;
    }
    .talk-card .drawing {
      width: 22mm;
      height: 22mm;
    }
    .talk-card h2 {
      margin: 1mm 0 2mm;
      font-size: 18pt;
    }
    .sentences {
      margin: 0;
      padding-left: 5mm;
      columns: 2;
      column-gap: 8mm;
    }
    .sentences li {
      break-inside: avoid;
      margin-bottom: 1mm;
    }
    .sentences .mine {
      column-span: all;
      display: block;
      margin: 0 0 2mm -5mm;
      padding: 2mm 4mm;
      border-radius: 4mm;
      background: #e3f1f4;
      font-size: 12pt;
      font-weight: 900;
    }
    .sentences .mine span {
      display: block;
      font-size: 10pt;
      font-weight: 700;
    }
    .paper .help-list {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 2mm 6mm;
      margin: 0;
    }
    .paper .help-list li {
      gap: 2.5mm;
      padding: 0;
      background: none;
      font-size: 10pt;
      break-inside: avoid;
    }
    .paper .help-list .icon {
      width: 7mm;
      height: 7mm;
    }
  }
`;
