/** What Colyseus synchronises to every device of a class: `SharedView`, field by field. Shallow on purpose. */
import { schema, t, type SchemaType } from "@colyseus/schema";

export const NewcomerSchema = schema({ order: t.uint8(), ring: t.uint8(), safe: t.boolean(), leaving: t.boolean() }, "Newcomer");
export const SeatSchema = schema({ animal: t.string(), colour: t.string(), crew: t.string(), here: t.boolean(), children: t.uint8() }, "Seat");
export const CrewSchema = schema({ newcomer: t.string() }, "Crew");

export const ClassSchema = schema(
  {
    phase: t.string(),
    stage: t.string(),
    step: t.uint32(),
    round: t.uint8(),
    rounds: t.uint8(),
    plan: t.string(),
    paused: t.boolean(),
    eyesUp: t.boolean(),
    calm: t.boolean(),
    locked: t.boolean(),
    hostHere: t.boolean(),
    timerMode: t.string(),
    timerBinding: t.boolean(),
    endsAt: t.float64(),
    left: t.float64(),
    lanterns: t.uint8(),
    answered: t.uint8(),
    asked: t.uint8(),
    present: t.uint8(),
    newcomers: t.map(NewcomerSchema),
    seats: t.map(SeatSchema),
    crews: t.map(CrewSchema),
  },
  "Class",
);
export type ClassSchema = SchemaType<typeof ClassSchema>;
