import type Database from 'better-sqlite3';
import { uuidOfBytes } from './uuid-of-bytes.ts';

/**
 * Ids kept in memory before they are moved into the index. Ids are random, so each one changes
 * another page of the index; moved together, in order, many share a page.
 */
const RECENT_MAX = 5_000;

/** Tells which ids are taken, and by which row of `responses`. */
export interface IdentityTable {
  find(id: string): number | undefined;
  /** Notes the id of a row that has just been inserted. */
  add(id: string, row: number): void;
  /** Tells whether it is time to settle. */
  isFull(): boolean;
  /** Moves the recent ids into the index. */
  settle(): void;
  /** Forgets what is kept in memory; it is read again from `responses`. */
  forget(): void;
}

interface Recent {
  id: number;
  uuid: Buffer;
}

function prepare(database: Database.Database) {
  return {
    find: database
      .prepare<[string], number>(`SELECT response FROM identities WHERE uuid = unhex(?, '-')`)
      .pluck(),
    settled: database.prepare<[], number>(`SELECT value FROM meta WHERE name = 'settled'`).pluck(),
    recent: database.prepare<[number], Recent>('SELECT id, uuid FROM responses WHERE id > ?'),
    insert: database.prepare<[number]>(
      `INSERT INTO identities (uuid, response)
      SELECT uuid, id FROM responses WHERE id > ? ORDER BY uuid`,
    ),
    noteSettled: database.prepare(
      `UPDATE meta SET value = (SELECT coalesce(max(id), 0) FROM responses) WHERE name = 'settled'`,
    ),
  };
}

/** Creates the identity table of a database. */
export function createIdentityTable(database: Database.Database): IdentityTable {
  const statements = prepare(database);
  let loaded: Map<string, number> | undefined;
  const settled = (): number => statements.settled.get() ?? 0;
  const recent = (): Map<string, number> => {
    loaded ??= new Map(
      statements.recent.all(settled()).map(({ id, uuid }) => [uuidOfBytes(uuid), id]),
    );
    return loaded;
  };
  return {
    find: (id) => recent().get(id) ?? statements.find.get(id),
    add: (id, row) => recent().set(id, row),
    isFull: () => recent().size >= RECENT_MAX,
    settle() {
      statements.insert.run(settled());
      statements.noteSettled.run();
      recent().clear();
    },
    forget: () => {
      loaded = undefined;
    },
  };
}
