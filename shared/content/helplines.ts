/** The shape of `content/helplines.json`: help services, dated, per language and community. */
import { z } from "zod";
import { languages } from "./languages.ts";
import { roles } from "./roles.ts";

const text = z.strictObject({ nl: z.string().min(1), fr: z.string().min(1), de: z.string().min(1), en: z.string().min(1) });

const serviceSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
  icon: z.string().regex(/^[a-z0-9-]+$/),
  /** Languages whose readers it is shown to. */
  languages: z.array(z.enum(languages)).min(1),
  /** Kinds of help that it gives, in *Who helps with what*. */
  roles: z.array(z.enum(roles)).max(2),
  /** Who it is for on screen: children see "child" and "danger"; "adult" services stand in the host's pages only. */
  audience: z.enum(["child", "danger", "adult"]),
  name: text,
  /** As dialled, digits and spaces; absent for a service without a number. */
  phone: z.string().regex(/^[0-9 ]+$/).optional(),
  /** A host name, shown as text: the game itself never opens it. */
  web: z.string().optional(),
  what: text,
  /** Where the fact was read, and whether anybody called or opened it since (a date, or null). */
  source: z.string().min(1),
  checkedLive: z.iso.date().nullable(),
});
export type Service = z.infer<typeof serviceSchema>;

export const helplinesSchema = z.strictObject({
  $schema: z.string().optional(),
  /** When this list was put together. */
  dated: z.iso.date(),
  services: z.array(serviceSchema).min(3),
});
export type Helplines = z.infer<typeof helplinesSchema>;
