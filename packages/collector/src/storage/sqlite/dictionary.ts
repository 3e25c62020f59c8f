import type Database from 'better-sqlite3';
import { createBoundedMap } from '../bounded-map.ts';

/** Names kept in memory: enough for the agencies and procedures of the country that are active in an hour. */
const CAPACITY = 20_000;

/** Stands in the table for a name that the host did not say; a name is never empty. */
const UNSAID = '';

/** Turns names into small integers and back. */
export interface Dictionary {
  /** Gives the id of a name, noting it when it is new; undefined is "not said". */
  idOf(name: string | undefined): number;
  /** Gives the id of a name that is already noted. */
  find(name: string): number | undefined;
  /** Gives the name of an id; null is "not said". */
  nameOf(id: number): string | null;
  /** Forgets what is kept in memory, because a transaction was undone. */
  forget(): void;
}

/** Creates the dictionary of a database. */
export function createDictionary(database: Database.Database): Dictionary {
  const select = database.prepare<[string], number>('SELECT id FROM names WHERE name = ?').pluck();
  const selectName = database
    .prepare<[number], string>('SELECT name FROM names WHERE id = ?')
    .pluck();
  const insert = database.prepare('INSERT INTO names (name) VALUES (?)');
  const ids = createBoundedMap<string, number>(CAPACITY);
  const names = createBoundedMap<number, string>(CAPACITY);
  const find = (name: string): number | undefined => {
    const id = ids.get(name) ?? select.get(name);
    if (id !== undefined) ids.set(name, id);
    return id;
  };
  return {
    find,
    idOf(name = UNSAID) {
      const known = find(name);
      if (known !== undefined) return known;
      const id = Number(insert.run(name).lastInsertRowid);
      ids.set(name, id);
      return id;
    },
    nameOf(id) {
      const name = names.get(id) ?? selectName.get(id) ?? UNSAID;
      names.set(id, name);
      return name === UNSAID ? null : name;
    },
    forget() {
      ids.clear();
      names.clear();
    },
  };
}
