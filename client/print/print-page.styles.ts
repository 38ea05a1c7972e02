/** The page around the sheets: to choose one, see it and print it. None of it is printed. */
import { css } from "lit";

export const printPageStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: grid;
    grid-template-columns: minmax(340px, 420px) minmax(0, 1fr);
    gap: 40px;
    justify-content: center;
    max-width: 1360px;
    margin: 0 auto;
    padding: 24px;
  }
  .tools {
    position: sticky;
    top: 24px;
    align-self: start;
    display: grid;
    gap: 14px;
    max-height: calc(100vh - 48px);
    /* Room for the focus, which would be cut off at the edge. */
    margin: -8px;
    padding: 8px;
    overflow-y: auto;
  }
  h1,
  .tools h2,
  .tools p {
    margin: 0;
  }
  h1 {
    font-size: 2rem;
    font-weight: 900;
    line-height: 1.1;
  }
  .tools h2 {
    margin-bottom: 6px;
    font-size: 1rem;
    font-weight: 900;
  }
  .tools ul {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .tools .which {
    display: grid;
  }
  .tools a,
  .tools button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-width: 44px;
    min-height: 44px;
    padding: 4px 14px;
    border: 0;
    border-radius: 14px;
    background: var(--paper);
    color: var(--ink);
    box-shadow: var(--shadow);
    font: inherit;
    font-weight: 800;
    line-height: 1.2;
    text-decoration: none;
    cursor: pointer;
  }
  .tools a:hover {
    background: var(--white);
  }
  .tools .back {
    justify-self: start;
    padding-inline: 8px;
    background: none;
    box-shadow: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .which a {
    display: grid;
    justify-items: start;
    justify-content: start;
  }
  .which small {
    font-size: 0.88rem;
    font-weight: 600;
  }
  .tools [aria-current] {
    outline: 3px solid var(--accent-deep);
    outline-offset: -3px;
    background: var(--accent-soft);
  }
  .tools [aria-current]:not(.which *)::after {
    content: "✓";
    margin-left: 0.4em;
    font-weight: 900;
  }
  .tools button {
    width: 100%;
    max-width: 420px;
    min-height: 56px;
    border-radius: 999px;
    background: var(--accent-deep);
    color: var(--white);
    font-size: 1.2rem;
  }
  .tools :focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 3px;
  }
  .how {
    line-height: 1.35;
  }
  .how b {
    font-weight: 900;
  }
  main {
    display: grid;
    gap: 28px;
    justify-content: center;
    align-content: start;
  }
  @media (max-width: 1240px) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }
    .tools {
      position: static;
      max-height: none;
    }
    .tools .which {
      grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
    }
  }
  /* A sheet is as wide as it is: a narrow screen shows all of it, smaller. */
  @media screen and (max-width: 850px) {
    .sheet {
      zoom: 0.66;
    }
  }
  @media screen and (max-width: 580px) {
    :host {
      padding: 16px;
    }
    .sheet {
      zoom: 0.44;
    }
  }
  @media screen and (max-width: 380px) {
    .sheet {
      zoom: 0.35;
    }
  }
  @media print {
    :host,
    main {
      display: block;
      max-width: none;
      margin: 0;
      padding: 0;
    }
    .tools {
      display: none;
    }
  }
`;
