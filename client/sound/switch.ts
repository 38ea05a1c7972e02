/** A child's own switch for sound: for any menu of the pupils' page. */
import { html, nothing } from "lit";
import { icon } from "../art/portrait.ts";
import { t } from "../i18n/language.ts";
import { pupilSound } from "./pupil.ts";
import { canSound } from "./sound.ts";

/** `redraw` draws the menu anew once it was switched. Nothing where the browser cannot sound. */
export const soundSwitch = (redraw: () => void) =>
  canSound()
    ? html`<button class="button" data-test="sound" aria-pressed=${pupilSound.on ? "true" : "false"} @click=${() => { pupilSound.toggle(); redraw(); }}>
        ${pupilSound.on ? icon("speaker-high-volume") : icon("muted-speaker")} ${t(pupilSound.on ? "sound.on" : "sound.off")}
      </button>`
    : nothing;
