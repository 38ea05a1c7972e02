/** How the crews' cards look: to be read across a table. */
import { css } from "lit";

export const crewCardsStyles = css`
  .crewCards {
    padding: 0;
  }
  .crewCards .face {
    position: absolute;
    inset: 148.5mm 0 0;
    display: flex;
    flex-direction: column;
    gap: 5mm;
    padding: 11mm 12mm;
    font-weight: 800;
  }
  .crewCards .turned {
    inset: 0 0 148.5mm;
    rotate: 180deg;
  }
  .crewCards .title {
    display: flex;
    align-items: center;
    gap: 7mm;
  }
  .crewCards h2 {
    flex: none;
    padding: 1.5mm 8mm 2mm;
    border-radius: 8mm;
    background: var(--ink);
    color: var(--paper);
    font-size: 34pt;
    line-height: 1.1;
  }
  .crewCards h3 {
    font-size: 20pt;
    line-height: 1.1;
  }
  .crewCards :is(ol, ul) {
    flex: 1;
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-auto-rows: minmax(0, 1fr);
    gap: 3.5mm;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .crewCards li {
    position: relative;
    display: flex;
    align-items: center;
    gap: 4mm;
    padding: 2mm 5mm;
    border-radius: 7mm;
    background: var(--sky);
    font-size: 17pt;
    line-height: 1.15;
    text-wrap: balance;
  }
  .crewCards :is(.choose, .motto) {
    outline: 0.7mm solid var(--ink);
    outline-offset: -0.7mm;
    background: var(--sand);
  }
  .crewCards .motto {
    font-weight: 900;
  }
  .crewCards li .icon {
    flex: none;
    width: 15mm;
    height: 15mm;
  }
  .crewCards .signs {
    flex: none;
    display: flex;
    align-items: center;
    gap: 1.5mm;
  }
  .crewCards .signs .icon {
    width: 11mm;
    height: 11mm;
  }
  .crewCards .number {
    flex: none;
    display: grid;
    place-items: center;
    width: 9mm;
    height: 9mm;
    border-radius: 50%;
    background: var(--ink);
    color: var(--paper);
    font-size: 15pt;
    font-weight: 900;
  }
  .crewCards .fold {
    position: absolute;
    inset: 148.5mm 0 auto;
    border-top: 0.25mm dashed #7a8599;
    text-align: center;
  }
  .crewCards .fold span {
    position: relative;
    top: -2mm;
    display: inline-block;
    padding: 0 3mm;
    background: #fff;
    color: var(--ink-soft);
    font-size: 7.5pt;
    line-height: 4mm;
    vertical-align: top;
  }
`;
