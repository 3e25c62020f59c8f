import type { CountQuery, GroupCounts, Store } from '../store.ts';
import { StoreError } from '../store-error.ts';
import { exportCounts } from './export-counts.ts';
import { exportResponses } from './export-responses.ts';
import { guard } from './guard.ts';
import type { Increment } from './increment.ts';
import { mergeIncrements } from './merge-increments.ts';
import { openDatabase } from './open-database.ts';
import { readCounts } from './read-counts.ts';
import { rollUp } from './rollups.ts';
import { createTables, type Tables } from './tables.ts';
import { incrementsOfViews, writeBatch } from './write-batch.ts';
import { createWriter, type Writer } from './writer.ts';

/** Where the database lies. */
export interface SqliteOptions {
  file: string;
  /** Whether a missing file is an error rather than made. */
  mustExist?: boolean;
}

function fold({ journal, counts }: Tables): void {
  counts.add(rollUp(mergeIncrements(journal.drain())));
}

function append(tables: Tables, increments: Increment[]): void {
  tables.journal.append(increments);
  if (tables.journal.isFull()) fold(tables);
}

/** Brings the table of counts up to date; to be called before it is read. */
function foldRest(tables: Tables, write: Writer): void {
  if (!guard(tables.database, () => tables.journal.isEmpty())) write(() => fold(tables));
}

/** Brings the table of counts up to date where the disk can be written; tells whether it could. */
function triesToFold(tables: Tables, write: Writer): boolean {
  try {
    foldRest(tables, write);
    return true;
  } catch (error) {
    if (error instanceof StoreError) return false;
    throw error;
  }
}

/** Reads counts without writing: a disk that is full or fails to write does not hide the results. */
function readUnfolded(tables: Tables, query: CountQuery): GroupCounts[] {
  const { database, journal } = tables;
  const read = database.transaction(() => {
    const unfolded = rollUp(mergeIncrements(journal.read()));
    return readCounts({ ...tables, unfolded }, query);
  });
  return read.deferred();
}

function createHealthCheck({ database }: Tables, write: Writer): () => boolean {
  const note = database.prepare(`INSERT INTO meta (name, value) VALUES ('health', ?)
    ON CONFLICT DO UPDATE SET value = excluded.value`);
  const read = database.prepare(`SELECT value FROM meta WHERE name = 'health'`).pluck();
  return () => {
    const now = Date.now();
    try {
      write(() => note.run(now));
      return read.get() === now;
    } catch (error) {
      if (error instanceof StoreError) return false;
      throw error;
    }
  };
}

/** Opens the store of one file: WAL, with every commit flushed to the disk before it is answered. */
export function createSqliteStore({ file, mustExist = false }: SqliteOptions): Store {
  const database = openDatabase(file, { mustExist });
  const tables = createTables(database);
  const write = createWriter(tables);
  const isHealthy = createHealthCheck(tables, write);
  return {
    record: async (batch) =>
      write(() => {
        const { outcomes, increments } = writeBatch(tables, batch);
        append(tables, increments);
        return outcomes;
      }),
    addViews: async (views) => write(() => append(tables, incrementsOfViews(tables, views))),
    async readCounts(query) {
      const isUpToDate = triesToFold(tables, write);
      return guard(database, () => (isUpToDate ? readCounts : readUnfolded)(tables, query));
    },
    exportResponses: (options) => exportResponses(database, options),
    async *exportCounts() {
      foldRest(tables, write);
      yield* exportCounts(tables);
    },
    isHealthy: async () => isHealthy(),
    async close() {
      if (database.open) database.close();
    },
  };
}
