/** The Max kit on small screens, in large letters, and without movement. */
import { css } from "lit";

export const sizeStyles = css`
  @media (max-width: 760px) {
    .design,
    .finished,
    .talking,
    .persons {
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }
    .rail {
      padding: 0 2px 10px;
    }
    .caption {
      padding: 4px 10px;
      font-size: 0.95rem;
    }
    .tool {
      min-height: 46px;
      gap: 4px;
      padding: 2px 4px;
      font-size: 0.84rem;
      text-align: left;
    }
    .tabs.words button {
      flex-direction: column;
      gap: 0;
      font-size: 0.92rem;
    }
    .tabs.words .drawing {
      width: 1.5em;
      height: 1.5em;
    }
    /* What gets the focus is not left below the tags that stay in sight, nor below the seat's name. */
    .make :is(input, button) {
      scroll-margin-top: 360px;
    }
    .saying :is(input, button) {
      scroll-margin-top: 240px;
    }
    .screen :is(input, button, a, .ask) {
      scroll-margin-bottom: 70px;
    }
    .swatch-list > div,
    .swatch-list.wide > div {
      grid-template-columns: repeat(auto-fill, minmax(47px, 1fr));
      gap: 8px;
    }
    .swatch-list.wide > div {
      grid-template-columns: repeat(auto-fill, minmax(57px, 1fr));
    }
    .swatch .face {
      padding: 3px;
      border-radius: 15px;
    }
    .tabs.pictures {
      grid-template-columns: repeat(auto-fit, minmax(44px, 1fr));
      margin-inline: -12px;
    }
    #parts {
      min-height: 150px;
    }
    .design .show {
      margin-inline: -12px;
      padding-inline: 12px;
    }
    .design {
      gap: 8px;
    }
    fieldset {
      margin-top: 8px;
    }
    .bubble {
      padding: 12px 16px;
      font-size: 1rem;
    }
    .speaker {
      grid-template-columns: 112px minmax(0, 1fr);
      align-items: center;
    }
    .rail.one .hanging {
      width: 100%;
    }
    .speaker .bubble::after {
      left: -11px;
      bottom: auto;
      top: 50%;
      translate: 0 -50%;
      border: 11px solid transparent;
      border-right-color: var(--accent-soft);
      border-left: 0;
    }
    .steps {
      grid-template-columns: 1fr 1fr;
      margin-top: 12px;
    }
    .where {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
  @media (max-width: 760px) and (max-height: 720px) {
    .hook {
      max-width: 116px;
    }
  }
  /* Little height, as when a page is enlarged: everything scrolls. */
  @media (max-height: 560px) {
    .design .show,
    .speaker {
      position: static;
    }
    .make :is(input, button),
    .saying :is(input, button) {
      scroll-margin-top: 20px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .hanging,
    .confetti i {
      animation: none !important;
    }
  }
  @media print {
    .screen {
      display: none;
    }
  }
`;
