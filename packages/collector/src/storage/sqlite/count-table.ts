import type Database from 'better-sqlite3';
import { createBoundedMap } from '../bounded-map.ts';
import { rollUp, type Place, type RolledPlace } from './rollups.ts';
import { readVector, growVector, vectorBytes } from './vector.ts';

/** Rows kept in memory between transactions; at about 1 kB each they stay far below the memory ceiling. */
const CAPACITY = 20_000;

/** What is added to a place; `step` is 1 or, when a revision replaces another, also -1. */
export interface Increment {
  n: number;
  views: number;
  positions: number[];
  step: 1 | -1;
}

interface Row {
  place: RolledPlace;
  n: number;
  views: number;
  cells: Int32Array;
}

type Key = [number, number, number, number, number, number, number, number];

/** Adds to the counts of a transaction: each row is read once and written once. */
export interface CountTable {
  add(places: Place[], increment: Increment): void;
  /** Writes the rows that were touched; to be called at the end of the transaction. */
  write(): void;
  /** Forgets what is kept in memory, because a transaction was undone. */
  forget(): void;
}

function keyOf(place: RolledPlace): Key {
  const { survey, rollup, period, agency, procedure, channel, eligibility, outcome } = place;
  return [survey, rollup, period, agency, procedure, channel, eligibility, outcome];
}

function increase(row: Row, { n, views, positions, step }: Increment): void {
  row.n += n * step;
  row.views += views * step;
  for (const position of positions) {
    if (position >= row.cells.length) row.cells = growVector(row.cells, position);
    row.cells[position] = (row.cells[position] ?? 0) + step;
  }
}

const SELECT = `SELECT n, views, cells FROM counts WHERE survey = ? AND rollup = ? AND period = ?
  AND agency = ? AND procedure = ? AND channel = ? AND eligibility = ? AND outcome = ?`;

const UPSERT = `INSERT INTO counts (survey, rollup, period, agency, procedure, channel, eligibility,
  outcome, n, views, cells) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET n = excluded.n, views = excluded.views, cells = excluded.cells`;

/** Creates the count table of a database. */
export function createCountTable(database: Database.Database): CountTable {
  const select = database.prepare<Key, { n: number; views: number; cells: Buffer }>(SELECT);
  const upsert = database.prepare(UPSERT);
  const kept = createBoundedMap<string, Row>(CAPACITY);
  const touched = new Map<string, Row>();

  const load = (place: RolledPlace): Row => {
    const stored = select.get(...keyOf(place));
    return stored
      ? { place, n: stored.n, views: stored.views, cells: readVector(stored.cells) }
      : { place, n: 0, views: 0, cells: new Int32Array(0) };
  };
  const rowAt = (place: RolledPlace): Row => {
    const key = keyOf(place).join();
    const open = touched.get(key);
    if (open) return open;
    const row = kept.get(key) ?? load(place);
    touched.set(key, row);
    return row;
  };

  return {
    add(places, increment) {
      for (const place of places) {
        for (const rolled of rollUp(place)) increase(rowAt(rolled), increment);
      }
    },
    write() {
      for (const [key, row] of touched) {
        upsert.run(...keyOf(row.place), row.n, row.views, vectorBytes(row.cells));
        kept.set(key, row);
      }
      touched.clear();
    },
    forget() {
      touched.clear();
      kept.clear();
    },
  };
}
