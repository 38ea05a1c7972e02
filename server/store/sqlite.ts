/** The store on one machine: a file of node:sqlite, nothing to install. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { ClassRecord, Store } from "./store.ts";

/** Opens (or makes) the store in a folder. Throws when the folder cannot be written. */
export const openSqliteStore = (folder: string, now: () => number = Date.now): Store => {
  mkdirSync(folder, { recursive: true });
  const db = new DatabaseSync(join(folder, "classes.db"));
  db.exec(`
    pragma journal_mode = wal;
    pragma synchronous = normal;
    pragma busy_timeout = 2000;
    create table if not exists classes (code text primary key, record text not null, savedAt integer not null) strict;
    create table if not exists finished (date text, plan text, language text, devices integer, pulse text) strict;
  `);
  const save = db.prepare("insert into classes values (?, ?, ?) on conflict do update set record = excluded.record, savedAt = excluded.savedAt");
  const remove = db.prepare("delete from classes where code = ?");
  const all = db.prepare("select record from classes where savedAt >= ?");
  const old = db.prepare("delete from classes where savedAt < ?");
  const has = db.prepare("select 1 from classes where code = ?");
  const finish = db.prepare("insert into finished values (?, ?, ?, ?, ?)");
  return {
    save: (record) => void save.run(record.state.id, JSON.stringify(record), now()),
    remove: (code) => void remove.run(code),
    loadAll: (since) => {
      old.run(since);
      // Written by `save` above and by nothing else.
      return all.all(since).map((row) => JSON.parse(String(row["record"])) as ClassRecord);
    },
    has: (code) => has.get(code) !== undefined,
    finish: ({ date, plan, language, devices, pulse }) => void finish.run(date, plan, language, devices, pulse ? JSON.stringify(pulse) : null),
    close: () => db.close(),
  };
};
