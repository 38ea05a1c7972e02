/** Help services on paper, from the data file alone: a name, and how to reach it. */
import type { Service } from "../../shared/content/helplines.ts";
import type { Role } from "../../shared/content/roles.ts";
import { servicesOf } from "../i18n/help-services.ts";
import { currentLanguage } from "../i18n/language.ts";

/** Like "Awel 102". Some are called by their number. */
export const serviceName = ({ name, phone }: Pick<Service, "name" | "phone">): string => {
  const called = name[currentLanguage()];
  return phone && phone !== called ? `${called} ${phone}` : called;
};

/** All who do one kind of help here, like "Awel 102 · Telefonhilfe 108". */
export const namesOf = (role: Role): string => servicesOf(role).map(serviceName).join(" · ");
