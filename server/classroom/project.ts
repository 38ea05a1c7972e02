/** Copies a shared view into the synchronised schema; fields that did not change are not sent. */
import type { MapSchema, Schema } from "@colyseus/schema";
import type { SharedView } from "../../shared/rules/view.ts";
import { CrewSchema, NewcomerSchema, SeatSchema, type ClassSchema } from "./schema.ts";

/** Makes a map equal to the view's record: assigns what is there, makes what is new, drops what is gone. */
const projectMap = <Item extends Schema>(map: MapSchema<Item>, view: Readonly<Record<string, object>>, make: () => Item): void => {
  for (const id of map.keys()) if (!(id in view)) map.delete(id);
  for (const [id, fields] of Object.entries(view)) {
    const known = map.get(id);
    const item = known ?? make();
    Object.assign(item, fields);
    if (!known) map.set(id, item);
  }
};

export const project = (view: SharedView, target: ClassSchema): void => {
  const { newcomers, seats, crews, ...fields } = view;
  Object.assign(target, fields);
  projectMap(target.newcomers, newcomers, () => new NewcomerSchema());
  projectMap(target.seats, seats, () => new SeatSchema());
  projectMap(target.crews, crews, () => new CrewSchema());
};
