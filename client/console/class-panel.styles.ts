/** How the class panel looks. */
import { css } from "lit";

export const classPanelStyles = css`
  :host {
    display: grid;
    gap: calc(1.4 * var(--u));
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(30 * var(--u))), 1fr));
    gap: calc(1.2 * var(--u));
  }
  h3 {
    margin: 0 0 calc(0.4 * var(--u));
    font-size: calc(1.2 * var(--u));
    font-weight: 900;
  }
  p {
    margin: 0 0 calc(0.6 * var(--u));
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(27 * var(--u))), 1fr));
    gap: calc(0.5 * var(--u));
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    align-items: center;
    gap: calc(0.7 * var(--u));
    padding: calc(0.4 * var(--u)) calc(0.8 * var(--u));
    font-weight: 800;
  }
  li > img {
    width: calc(2.2 * var(--u));
    height: calc(2.2 * var(--u));
  }
  .name {
    display: grid;
    flex: 1;
  }
  small {
    font-size: 0.85em;
    font-weight: 600;
  }
  .absent > img {
    filter: grayscale(1);
    opacity: 0.55;
  }
  select {
    background: var(--sky);
    box-shadow: none;
    font-size: calc(1 * var(--u));
  }
  button img {
    width: 1.3em;
  }
  .sure {
    display: flex;
    gap: calc(0.5 * var(--u));
  }
`;
