import type { Store } from '../store.ts';
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
      foldRest(tables, write);
      return guard(database, () => readCounts(tables, query));
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
