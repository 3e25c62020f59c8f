import type Database from 'better-sqlite3';
import { uuidOfBytes } from '../uuid-of-bytes.ts';
import type { Tell } from './tell.ts';

interface Found {
  uuid: Buffer;
  row: number;
}

/** An id, and what is wrong with it; `$settled` is the last row whose id has been moved into the index. */
const FAULTS: [sql: string, words: (row: number) => string][] = [
  [
    `SELECT responses.uuid, responses.id AS row FROM responses
    LEFT JOIN identities ON identities.uuid = responses.uuid
    WHERE responses.id <= $settled AND identities.response IS NOT responses.id`,
    (row) => `is that of row ${row} of "responses", and "identities" does not say so`,
  ],
  [
    `SELECT identities.uuid, response AS row FROM identities
    LEFT JOIN responses ON responses.id = response
    WHERE responses.uuid IS NOT identities.uuid OR response > $settled`,
    (row) => `is in "identities" for row ${row} of "responses", which does not have it`,
  ],
  [
    `SELECT uuid, max(id) AS row FROM responses
    WHERE id > $settled GROUP BY uuid HAVING count(*) > 1`,
    (row) => `is in "responses" more than once, at last in row ${row}`,
  ],
  [
    `SELECT responses.uuid, responses.id AS row FROM responses
    JOIN identities ON identities.uuid = responses.uuid AND response <> responses.id
    WHERE responses.id > $settled`,
    (row) => `is in "responses" again, in row ${row}`,
  ],
];

const SETTLED = `SELECT value FROM meta WHERE name = 'settled'`;
const LAST = 'SELECT coalesce(max(id), 0) FROM responses';

/** Checks that every response can be found by its id, and no id belongs to two. */
export function checkIdentities(database: Database.Database, tell: Tell): void {
  const settled = Number(database.prepare(SETTLED).pluck().get());
  const last = Number(database.prepare(LAST).pluck().get());
  if (settled > last) {
    tell(`"meta" says that ids are settled up to row ${settled}; the last response is row ${last}`);
  }
  for (const [sql, words] of FAULTS) {
    const found = database.prepare<[object], Found>(sql).iterate({ settled });
    for (const { uuid, row } of found) tell(`the id ${uuidOfBytes(uuid)} ${words(row)}`);
  }
}
