/** The host's phone: loads the console's texts, then draws. */
import "../a11y/tokens.css";
import "../a11y/nunito.css";
import "./remote.css";
import { startLanguage } from "../i18n/language.ts";
import { takeInvitation } from "./invitation.ts";
import "./remote.ts";

const invitation = takeInvitation();
await startLanguage("console");
const remote = document.createElement("max-remote");
remote.invitation = invitation;
document.body.replaceChildren(remote);
