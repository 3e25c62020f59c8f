import type Database from 'better-sqlite3';
import { createBoundedMap } from '../bounded-map.ts';
import { addCounts, emptySum, type CountKey, type CountSum } from './count-sum.ts';
import { readVector, vectorBytes } from './vector.ts';

/** Rows kept in memory between transactions; at about 1 kB each they stay far below the memory ceiling. */
const CAPACITY = 20_000;

/** The table of counts, as far as it is written. */
export interface CountTable {
  /** Adds to the rows of these sums; every key stands in them once. */
  add(sums: CountSum[]): void;
  /** Forgets what is kept in memory, because a transaction was undone. */
  forget(): void;
}

const SELECT = `SELECT n, views, cells FROM counts WHERE survey = ? AND rollup = ? AND period = ?
  AND agency = ? AND procedure = ? AND channel = ? AND eligibility = ? AND outcome = ?`;

const UPSERT = `INSERT INTO counts (survey, rollup, period, agency, procedure, channel, eligibility,
  outcome, n, views, cells) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET n = excluded.n, views = excluded.views, cells = excluded.cells`;

/** Creates the count table of a database. */
export function createCountTable(database: Database.Database): CountTable {
  const select = database.prepare<CountKey, { n: number; views: number; cells: Buffer }>(SELECT);
  const upsert = database.prepare(UPSERT);
  const kept = createBoundedMap<string, CountSum>(CAPACITY);
  const load = (key: CountKey): CountSum => {
    const stored = select.get(...key);
    return stored ? { ...stored, key, cells: readVector(stored.cells) } : emptySum(key);
  };
  return {
    add(sums) {
      for (const sum of sums) {
        const name = sum.key.join();
        const row = kept.get(name) ?? load(sum.key);
        addCounts(row, sum);
        upsert.run(...row.key, row.n, row.views, vectorBytes(row.cells));
        kept.set(name, row);
      }
    },
    forget: () => kept.clear(),
  };
}
