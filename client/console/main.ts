/** The console that stands on the projector: loads its texts, then draws. */
import "../a11y/tokens.css";
import "../a11y/nunito.css";
import "./console.css";
import { startLanguage } from "../i18n/language.ts";
import "./console.ts";

await startLanguage("console");
document.body.replaceChildren(document.createElement("max-console"));
