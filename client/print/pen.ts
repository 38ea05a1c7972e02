/** What is filled in by pen: lines to write on, boxes to tick. */
import { css, html, type TemplateResult } from "lit";

/** A line to write on, as wide as its place. */
export const penLine = (): TemplateResult => html`<i class="pen-line"></i>`;

/** What is to be written, and the line for it. */
export const penField = (label: string): TemplateResult => html`<p class="pen-field"><span>${label}</span>${penLine()}</p>`;

/** A box to tick before a word. */
export const tickBox = (label: string | TemplateResult): TemplateResult => html`<span class="tick-box"><i></i><span>${label}</span></span>`;

export const penStyles = css`
  .pen-line {
    display: block;
    flex: 1;
    min-width: 20mm;
    border-bottom: 0.35mm solid var(--ink-soft);
  }
  .pen-field {
    display: flex;
    align-items: end;
    gap: 2mm;
    min-height: 8mm;
    font-weight: 800;
    line-height: 1.15;
  }
  .tick-box {
    display: inline-flex;
    align-items: center;
    gap: 2mm;
  }
  .tick-box i {
    flex: none;
    width: 4.6mm;
    height: 4.6mm;
    border: 0.5mm solid var(--ink);
    border-radius: 1.2mm;
    background: #fff;
  }
`;
