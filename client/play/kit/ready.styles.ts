/** The finished kit, and the steps through all of it. */
import { css } from "lit";

export const readyStyles = css`
  /* The finished kit. */
  .finished .rail {
    padding-bottom: 18px;
  }
  .mine {
    display: grid;
    gap: 8px;
  }
  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 180px), 1fr));
    gap: 10px;
    margin: 0 0 4px;
    padding: 0;
    list-style: none;
  }
  .two li {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 60px;
    padding: 8px 14px;
    border-radius: 18px;
    background: var(--sand);
  }
  .two .drawing {
    width: 36px;
    height: 36px;
  }
  .two b,
  .two small {
    display: block;
    line-height: 1.2;
  }
  .two small {
    font-size: 0.92rem;
  }
  .way .drawing {
    margin-right: 8px;
  }
  .keep {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin-top: 6px;
  }
  a.button {
    color: var(--white);
    text-decoration: none;
  }
  .keep .drawing {
    width: 1.4em;
    height: 1.4em;
  }
  .quiet {
    background: none;
    box-shadow: none;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .ask {
    flex-basis: 100%;
    padding: 14px 16px;
    border-radius: var(--radius-small);
    background: var(--sand);
  }
  .ask .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin-top: 10px;
  }
  /* Bits of paper fall, and stay where they fell. */
  .confetti i {
    position: absolute;
    left: var(--x);
    bottom: var(--y);
    width: 9px;
    height: 15px;
    border-radius: 3px;
    background: var(--colour);
    rotate: var(--turn);
    animation: fall 1.5s var(--wait) ease-in backwards;
  }
  .confetti i:nth-child(3n) {
    width: 11px;
    height: 11px;
    border-radius: 50%;
  }
  @keyframes fall {
    from { translate: -14px -460px; rotate: calc(var(--turn) - 400deg); }
  }
  .steps {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    align-items: center;
    gap: 14px;
    margin-top: 18px;
  }
  .steps > :last-child {
    justify-self: end;
  }
  .steps > :first-child {
    justify-self: start;
  }
  .where {
    display: grid;
    justify-items: center;
    gap: 4px;
    text-align: center;
  }
  .dots {
    display: inline-flex;
    gap: 7px;
  }
  .dots i {
    width: 10px;
    height: 10px;
    border-radius: 50%;
    background: #b9c6cf;
  }
  .dots i.on {
    background: var(--accent-deep);
  }
`;
