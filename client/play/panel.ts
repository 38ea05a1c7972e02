/** A window over a pupil's page, with a large way out that stays in reach. Escape and a tap beside it shut it too. */
import { css, html } from "lit";
import { readButton } from "./read-button.ts";

interface Panel {
  readonly name: "help" | "settings";
  readonly title: string;
  /** What the way out is called. */
  readonly out: string;
  readonly shut: () => void;
  readonly body: unknown;
}

const isBeside = (event: MouseEvent): boolean => event.target === event.currentTarget;

export const panel = ({ name, title, out, shut, body }: Panel) => html`
  <dialog id=${name} class="panel" aria-labelledby="${name}-title" @close=${shut} @click=${(event: MouseEvent) => {
    if (isBeside(event)) (event.currentTarget as HTMLDialogElement).close();
  }}>
    <div class="frame">
      <div class="top">
        <h2 id="${name}-title" tabindex="-1" autofocus>${title}</h2>
        <form method="dialog">
          ${readButton(name, (button) => button.closest(".frame")?.querySelectorAll("h2, .inside") ?? [])}
          <button class="button main" data-test="${name}-shut">✕ ${out}</button>
        </form>
      </div>
      <div class="inside" tabindex="0" role="group" aria-labelledby="${name}-title">${body}</div>
    </div>
  </dialog>
`;

export const panelStyles = css`
  .panel {
    width: min(960px, calc(100vw - 24px));
    max-height: calc(100dvh - 24px);
    padding: 0;
    border: 0;
    border-radius: 30px;
    background: var(--white);
    color: var(--ink);
    font-family: var(--font);
    font-size: 1.05rem;
    font-weight: 600;
    line-height: 1.35;
    overflow: hidden;
    animation: rise 220ms var(--overshoot);
  }
  @keyframes rise {
    from { translate: 0 24px; opacity: 0; }
  }
  .panel::backdrop {
    background: rgb(34 48 74 / 0.55);
  }
  .frame {
    display: flex;
    flex-direction: column;
    max-height: calc(100dvh - 24px);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 8px 16px;
    padding: 18px 20px 14px 28px;
    box-shadow: 0 4px 0 rgb(34 48 74 / 0.06);
  }
  .top form {
    display: flex;
    gap: 10px;
    margin-left: auto;
  }
  .panel h2 {
    font-size: clamp(1.25rem, 1vw + 0.95rem, 1.7rem);
    font-weight: 900;
    line-height: 1.15;
  }
  .inside {
    min-height: 0;
    padding: 18px 28px 28px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .inside:focus-visible {
    outline-offset: -5px;
    border-radius: 0 0 30px 30px;
  }
  .panel .small {
    font-size: 0.9rem;
    color: var(--ink-soft);
  }
  @media (max-width: 480px) {
    .top {
      padding: 14px 14px 12px 18px;
    }
    .inside {
      padding: 14px 18px 22px;
    }
  }
`;
