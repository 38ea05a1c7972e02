/** Which help services a reader gets to see. */
import type { Service } from "../../shared/content/helplines.ts";
import { currentLanguage, helpServices, t } from "./language.ts";

/** The services that do one kind of help in this device's language; another's where this language has none. */
export const servicesOf = (role: string): readonly Service[] => {
  const all = (helpServices()?.services ?? []).filter((service) => service.roles.some((one) => one === role));
  const own = all.filter((service) => service.languages.includes(currentLanguage()));
  return own.length > 0 ? own : all;
};

/** What a kind of help is called here: its services by name and number. A Max is somebody whom each child chooses itself. */
export const roleName = (role: string): string =>
  role === "max" ? t("role.max.name") : servicesOf(role).map(({ name, phone }) => `${name[currentLanguage()]}${phone ? ` ${phone}` : ""}`).join(" · ");

/** The services in this device's language, in the data file's order; none while the file is on its way. */
export const servicesFor = (...audiences: readonly Service["audience"][]): readonly Service[] =>
  (helpServices()?.services ?? []).filter((service) => service.languages.includes(currentLanguage()) && audiences.includes(service.audience));
