/** The pupils' page. */
import "../a11y/tokens.css";
import "../a11y/base.css";
import { startLanguage } from "../i18n/language.ts";
import { applyReading } from "../a11y/reading.ts";
import "./app.ts";

applyReading();
await startLanguage("pupil");
document.body.append(document.createElement("max-app"));
