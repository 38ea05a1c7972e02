/** Which help services a reader gets to see. */
import type { Service } from "../../shared/content/helplines.ts";
import { currentLanguage, helpServices } from "./language.ts";

/** The services in this device's language, in the data file's order; none while the file is on its way. */
export const servicesFor = (...audiences: readonly Service["audience"][]): readonly Service[] =>
  (helpServices()?.services ?? []).filter((service) => service.languages.includes(currentLanguage()) && audiences.includes(service.audience));
