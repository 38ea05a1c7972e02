/** What a host prints: `/print#<printable>.<plan>.<language>` shows one printable as it comes out on paper. Loads its texts, then draws. */
import "../a11y/tokens.css";
import "../a11y/nunito.css";
import "./print.css";
import { guessLanguage, startLanguage } from "../i18n/language.ts";
import "./print-page.ts";
import { firstChoice, readChoice } from "./printables.ts";

await startLanguage("prints", readChoice(location.hash, { ...firstChoice, language: guessLanguage() }).language);
document.body.replaceChildren(document.createElement("max-print"));
