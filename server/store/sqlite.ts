/** The store on one machine: a file of node:sqlite, nothing to install. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { RestedClass } from "../../shared/rules/rest.ts";
import type { ClassRecord, Store } from "./store.ts";

/** Counts up whenever a class is kept in another shape: what an older server kept cannot go on under newer rules. */
const shape = 4;

/** Milliseconds until what a class answered in a phase that is over is gone from the files too. */
const settlesEvery = 5000;

/** Opens (or makes) the store in a folder. Throws when the folder cannot be written. */
export const openSqliteStore = (folder: string, now: () => number = Date.now): Store => {
  mkdirSync(folder, { recursive: true });
  const db = new DatabaseSync(join(folder, "classes.db"));
  db.exec(`
    pragma journal_mode = wal;
    pragma synchronous = normal;
    pragma secure_delete = on;
    pragma busy_timeout = 2000;
    create table if not exists classes (code text primary key, record text not null, savedAt integer not null) strict;
    create table if not exists rested (hash text primary key, class text not null, until integer not null) strict;
    create table if not exists finished (date text, plan text, language text, devices integer, pulse text) strict;
  `);
  if (Number(db.prepare("pragma user_version").get()?.["user_version"]) !== shape) db.exec(`delete from classes; delete from rested; pragma user_version = ${shape};`);
  const save = db.prepare("insert into classes values (?, ?, ?) on conflict do update set record = excluded.record, savedAt = excluded.savedAt");
  const remove = db.prepare("delete from classes where code = ?");
  const all = db.prepare("select record from classes where savedAt >= ?");
  const old = db.prepare("delete from classes where savedAt < ?");
  const has = db.prepare("select 1 from classes where code = ?");
  const finish = db.prepare("insert into finished values (?, ?, ?, ?, ?)");
  const rest = db.prepare("insert into rested values (?, ?, ?) on conflict do update set class = excluded.class, until = excluded.until");
  const rested = db.prepare("select class from rested where hash = ?");
  const forget = db.prepare("delete from rested where hash = ?");
  const stale = db.prepare("delete from rested where until < ?");
  /** What was deleted or replaced is overwritten in the file only when the log is written back, and leaves the log when that is cut. */
  const settle = () => db.exec("pragma wal_checkpoint(truncate)");
  /** The step in which each class was kept last: the answers to an earlier one may stand in no file. */
  const steps = new Map<string, number>();
  let unsettled = false;
  const settling = setInterval(() => {
    if (unsettled) settle();
    unsettled = false;
  }, settlesEvery).unref();
  return {
    save: (record) => {
      const { id, step } = record.state;
      save.run(id, JSON.stringify(record), now());
      if (steps.get(id) === step) return;
      steps.set(id, step);
      unsettled = true;
    },
    remove: (code) => {
      remove.run(code);
      steps.delete(code);
      settle();
    },
    loadAll: (since) => {
      old.run(since);
      stale.run(now());
      // Written by `save` above and by nothing else.
      return all.all(since).map((row) => JSON.parse(String(row["record"])) as ClassRecord);
    },
    has: (code) => has.get(code) !== undefined,
    finish: ({ date, plan, language, devices, pulse }) => void finish.run(date, plan, language, devices, pulse ? JSON.stringify(pulse) : null),
    rest: (hash, state, until) => void rest.run(hash, JSON.stringify(state), until),
    rested: (hash) => {
      stale.run(now());
      const row = rested.get(hash);
      // Written by `rest` above and by nothing else.
      return row ? (JSON.parse(String(row["class"])) as RestedClass) : null;
    },
    forgetRested: (hash) => void forget.run(hash),
    writable: () => {
      try {
        // Writes what is there already.
        db.exec(`pragma user_version = ${shape}`);
        return true;
      } catch {
        return false;
      }
    },
    close: () => {
      clearInterval(settling);
      db.close();
    },
  };
};
