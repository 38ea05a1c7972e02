/** The lights of *Traffic light*. Apart from its schema, so that pages have them without zod. */
export const lights = ["green", "orange", "red"] as const;
export type Light = (typeof lights)[number];
