import type Database from 'better-sqlite3';
import { createBoundedMap } from '../bounded-map.ts';
import type { LeafSum } from './merge-increments.ts';
import { rollUp, type RowKey } from './rollups.ts';
import { growVector, readVector, vectorBytes } from './vector.ts';

/** Rows kept in memory between transactions; at about 1 kB each they stay far below the memory ceiling. */
const CAPACITY = 20_000;

interface Row {
  key: RowKey;
  n: number;
  views: number;
  cells: Int32Array;
}

/** The table of counts, as far as it is written. */
export interface CountTable {
  /** Adds sums to all rows they belong to; each row is read once and written once. */
  add(sums: LeafSum[]): void;
  /** Forgets what is kept in memory, because a transaction was undone. */
  forget(): void;
}

function increase(row: Row, { n, views, cells }: LeafSum): void {
  row.n += n;
  row.views += views;
  if (cells.length > row.cells.length) row.cells = growVector(row.cells, cells.length - 1);
  for (let at = 0; at < cells.length; at += 1) {
    row.cells[at] = (row.cells[at] ?? 0) + (cells[at] ?? 0);
  }
}

const SELECT = `SELECT n, views, cells FROM counts WHERE survey = ? AND rollup = ? AND period = ?
  AND agency = ? AND procedure = ? AND channel = ? AND eligibility = ? AND outcome = ?`;

const UPSERT = `INSERT INTO counts (survey, rollup, period, agency, procedure, channel, eligibility,
  outcome, n, views, cells) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET n = excluded.n, views = excluded.views, cells = excluded.cells`;

/** Creates the count table of a database. */
export function createCountTable(database: Database.Database): CountTable {
  const select = database.prepare<RowKey, { n: number; views: number; cells: Buffer }>(SELECT);
  const upsert = database.prepare(UPSERT);
  const kept = createBoundedMap<string, Row>(CAPACITY);

  const load = (key: RowKey): Row => {
    const stored = select.get(...key);
    return stored
      ? { key, n: stored.n, views: stored.views, cells: readVector(stored.cells) }
      : { key, n: 0, views: 0, cells: new Int32Array(0) };
  };
  const addSum = (sum: LeafSum, touched: Map<string, Row>): void => {
    for (const key of rollUp(sum.leaf)) {
      const name = key.join();
      const row = touched.get(name) ?? kept.get(name) ?? load(key);
      touched.set(name, row);
      increase(row, sum);
    }
  };
  return {
    add(sums) {
      const touched = new Map<string, Row>();
      for (const sum of sums) addSum(sum, touched);
      for (const [name, row] of touched) {
        upsert.run(...row.key, row.n, row.views, vectorBytes(row.cells));
        kept.set(name, row);
      }
    },
    forget: () => kept.clear(),
  };
}
