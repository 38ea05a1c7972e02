/** How the cards "I want to talk" look. */
import { css } from "lit";

export const talkCardsStyles = css`
  .talkCards .host {
    height: 8mm;
    font-size: 9.5pt;
    line-height: 5mm;
    text-align: center;
  }
  .talkCards ul {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-auto-rows: 65mm;
    margin: 0;
    padding: 0;
    border: 0 dashed #555;
    border-width: 0.3mm 0 0 0.3mm;
    list-style: none;
  }
  .talkCards li {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    padding: 6mm 6.5mm;
    border: 0 dashed #555;
    border-width: 0 0.3mm 0.3mm 0;
  }
  .talkCards .title {
    display: flex;
    align-items: center;
    gap: 4mm;
    margin-bottom: 1mm;
    font-size: 21pt;
    line-height: 1.05;
    text-wrap: balance;
  }
  .talkCards .title b {
    font-weight: 900;
  }
  .talkCards .title .icon {
    flex: none;
    width: 14mm;
    height: 14mm;
  }
  .talkCards .ticks {
    display: flex;
    gap: 4.5mm;
    font-size: 12.5pt;
    font-weight: 800;
    line-height: 1.1;
  }
  .talkCards .tick-box:first-child {
    flex: none;
  }
  .talkCards .how {
    font-size: 9pt;
    line-height: 1.25;
  }
`;
