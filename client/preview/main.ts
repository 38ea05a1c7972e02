/** A content author's page, served by `npm run content:preview` and in no build: one newcomer's whole story, without a class. */
import "../a11y/tokens.css";
import "../a11y/nunito.css";
import { startLanguage } from "../i18n/language.ts";
import "./preview.ts";

await startLanguage("console");
document.body.replaceChildren(document.createElement("max-preview"));
