/** The lesson plans of GAME.md, in the order in which a host is offered them. Apart from their schema: pages have no zod. */
export const planIds = ["short", "lesson", "double", "club", "followUp"] as const;
export type PlanId = (typeof planIds)[number];
