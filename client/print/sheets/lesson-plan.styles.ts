/** How the lesson plan looks. */
import { css } from "lit";

export const lessonPlanStyles = css`
  .lessonPlan {
    font-size: 8.8pt;
    line-height: 1.22;
  }
  .lessonPlan .ready {
    margin-top: 2.5mm;
    font-weight: 700;
  }
  .lessonPlan .minute-line {
    display: flex;
    gap: 3mm;
    margin-top: 2.5mm;
  }
  .lessonPlan .minute-line h3 {
    flex: none;
    width: 14mm;
    font-size: 9.5pt;
    line-height: 9mm;
  }
  .lessonPlan ol {
    flex: 1;
    display: flex;
    gap: 0.7mm;
    min-width: 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .lessonPlan ol li {
    flex: 1 1 0;
    min-width: 0;
  }
  .lessonPlan ol b {
    display: grid;
    place-items: center;
    height: 9mm;
    overflow: hidden;
    border: 0.3mm solid var(--ink);
    border-radius: 2mm;
    white-space: nowrap;
  }
  .lessonPlan ol .icon {
    width: 5.5mm;
    height: 5.5mm;
  }
  .lessonPlan ol small {
    display: block;
    font-size: 7pt;
    font-weight: 700;
  }
  .lessonPlan .day b {
    background: var(--sky);
  }
  .lessonPlan .game b {
    background: var(--sand);
  }
  .lessonPlan :is(.end, .start, .stop) b {
    background: #e4f1e0;
  }
  .lessonPlan .spare b {
    border-style: dashed;
    background: none;
  }
  .lessonPlan table {
    width: 100%;
    margin-top: 2.5mm;
    border-collapse: collapse;
  }
  .lessonPlan :is(td, th) {
    padding: 0.55mm 1.5mm;
    text-align: left;
    vertical-align: middle;
  }
  .lessonPlan .roomy {
    font-size: 9.3pt;
  }
  .lessonPlan .roomy :is(td, th) {
    padding-block: 0.85mm;
  }
  .lessonPlan thead th {
    font-size: 8pt;
    color: var(--ink-soft);
  }
  .lessonPlan .group {
    border-radius: 1.5mm;
    background: var(--accent-soft);
    font-weight: 900;
  }
  .lessonPlan tr + tr + tr {
    border-top: 0.2mm solid rgb(34 48 74 / 0.2);
  }
  .lessonPlan th[scope="row"] {
    width: 42mm;
    font-weight: 800;
    white-space: nowrap;
  }
  .lessonPlan th[scope="row"] span {
    display: inline-block;
    max-width: 33mm;
    vertical-align: middle;
    white-space: normal;
  }
  .lessonPlan th .icon {
    width: 6mm;
    height: 6mm;
    margin-right: 2mm;
    vertical-align: middle;
  }
  .lessonPlan .minutes {
    width: 12mm;
    font-weight: 900;
    text-align: center;
  }
  .lessonPlan td.minutes {
    font-size: 11pt;
  }
  .lessonPlan .says {
    width: 69mm;
    font-weight: 700;
  }
  .lessonPlan .says .pen-line {
    display: inline-block;
    width: 36mm;
    margin-left: 1.5mm;
  }
  .lessonPlan .callout {
    margin-top: 2.5mm;
  }

  /* Who comes, and what is played. */
  .lessonPlan > h3 {
    margin-top: 4mm;
    font-size: 14pt;
  }
  .lessonPlan :is(.newcomers, .games) {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 4mm 7mm;
    margin: 2.5mm 0 0;
    padding: 0;
    font-size: 9.8pt;
    list-style: none;
  }
  .lessonPlan :is(.newcomers, .games) li {
    display: flex;
    gap: 3.5mm;
  }
  .lessonPlan .many {
    gap: 2mm 6mm;
    font-size: 8.4pt;
  }
  .lessonPlan .head {
    flex: none;
    width: 17mm;
    height: 17mm;
    border-radius: 50%;
    background: var(--sand);
  }
  .lessonPlan .many .head {
    width: 14mm;
    height: 14mm;
  }
  .lessonPlan h4 {
    font-size: 1.2em;
  }
  .lessonPlan .newcomers .facts {
    margin-bottom: 0.5mm;
    font-size: 0.95em;
    color: var(--accent-deep);
  }
  .lessonPlan .games .icon {
    flex: none;
    width: 11mm;
    height: 11mm;
  }
  .lessonPlan .games i {
    font-style: normal;
  }
  .lessonPlan .games small {
    display: block;
    font-size: 1em;
  }
`;
