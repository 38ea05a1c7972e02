/** The host's phone: loads the console's texts, then draws. */
import "../a11y/tokens.css";
import "../a11y/nunito.css";
import "./remote.css";
import { startLanguage } from "../i18n/language.ts";
import "./remote.ts";

await startLanguage("console");
document.body.replaceChildren(document.createElement("max-remote"));
