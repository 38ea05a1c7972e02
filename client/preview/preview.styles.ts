/** How the authors' page looks: a long page to read and to compare. */
import { css } from "lit";

export const previewStyles = css`
  :host {
    display: block;
    min-height: 100vh;
    max-width: 1560px;
    margin: 0 auto;
    padding: 0 24px 80px;
    color: var(--ink);
    font: 600 16px/1.4 var(--font);
  }
  nav {
    position: sticky;
    top: 0;
    z-index: 2;
    padding: 10px 0;
    background: rgb(255 253 247 / 0.95);
  }
  nav p {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    margin: 0 0 6px;
  }
  nav a {
    color: var(--accent-deep);
  }
  nav [aria-current],
  nav [aria-pressed="true"] {
    font-weight: 900;
  }
  nav button {
    border: 0;
    border-radius: 10px;
    padding: 4px 12px;
    background: var(--accent-soft);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  header {
    display: grid;
    grid-template-columns: 160px minmax(0, 1fr);
    gap: 24px;
    align-items: center;
  }
  h1,
  h2 {
    margin: 0;
    font-weight: 900;
  }
  h2 {
    margin: 40px 0 12px;
  }
  h4 {
    margin: 0 0 6px;
    font-size: 18px;
    font-weight: 800;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(460px, 1fr));
    gap: 16px;
    margin-bottom: 16px;
  }
  .card {
    padding: 16px;
    border-radius: 22px;
    background: #fff;
    box-shadow: 0 4px 0 rgb(34 48 74 / 0.12);
  }
  .stage {
    position: relative;
    width: 480px;
    max-width: 100%;
    height: 250px;
    overflow: hidden;
    border-radius: 14px;
  }
  .stage .backdrop {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .stage .actor {
    position: absolute;
  }
  .lines,
  .signals,
  .card ul {
    margin: 10px 0 0;
    padding: 0;
    list-style: none;
  }
  .lines li,
  .talk li {
    margin-bottom: 4px;
  }
  .told {
    color: var(--ink-soft);
  }
  .think {
    font-style: italic;
  }
  .faint {
    opacity: 0.4;
  }
  .signals {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .signals li {
    padding: 4px 10px;
    border-radius: 12px;
    background: var(--sand);
  }
  .signals .real {
    background: var(--ring4);
  }
  code {
    padding: 1px 7px;
    border-radius: 8px;
    background: var(--accent-soft);
    font: 700 13px/1.5 ui-monospace, monospace;
  }
  .small {
    color: var(--ink-soft);
    font-size: 15px;
  }
  .people {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    margin-top: 20px;
  }
  figure {
    width: 170px;
    margin: 0;
    font-size: 14px;
  }
  figure .portrait {
    width: 120px;
  }
`;
