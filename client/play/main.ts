/** The pupils' page. */
import "../a11y/tokens.css";
import "../a11y/letters.css";
import "../a11y/base.css";
import { startLanguage } from "../i18n/language.ts";
import { followMotion } from "../a11y/motion.ts";
import { applySettings } from "../a11y/settings.ts";
import "./app.ts";

applySettings();
followMotion();
await startLanguage("pupil");
document.body.append(document.createElement("max-app"));
