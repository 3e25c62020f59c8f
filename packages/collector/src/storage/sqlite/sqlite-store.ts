import type Database from 'better-sqlite3';
import { StoreError } from '../store-error.ts';
import type { Store } from '../store.ts';
import { createCountTable } from './count-table.ts';
import { createDictionary } from './dictionary.ts';
import { exportCounts } from './export-counts.ts';
import { exportResponses } from './export-responses.ts';
import { openDatabase } from './open-database.ts';
import { readCounts } from './read-counts.ts';
import { createResponseTable } from './response-table.ts';
import { createSurveyRegister } from './survey-register.ts';
import { writeBatch, writeViews, type Tables } from './write-batch.ts';

/** Where the database lies; a reader changes nothing and can run beside a collector. */
export interface SqliteOptions {
  file: string;
  readonly?: boolean;
}

function openTables(database: Database.Database): Tables {
  const secret = database.prepare<[], Buffer>(`SELECT value FROM meta WHERE name = 'secret'`);
  return {
    responses: createResponseTable(database),
    counts: createCountTable(database),
    names: createDictionary(database),
    surveys: createSurveyRegister(database),
    secret: secret.pluck().get() ?? Buffer.alloc(0),
  };
}

function forget({ counts, names, surveys }: Tables): void {
  counts.forget();
  names.forget();
  surveys.forget();
}

/** Broken constraints are mistakes of the caller; everything else the database says is its own trouble. */
function isDatabaseTrouble(error: unknown, database: Database.Database): boolean {
  if (!database.open) return true;
  const { code } = error as { code?: unknown };
  return (
    typeof code === 'string' && code.startsWith('SQLITE_') && !code.startsWith('SQLITE_CONSTRAINT')
  );
}

function guard<Result>(database: Database.Database, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (!isDatabaseTrouble(error, database)) throw error;
    throw new StoreError(`the database failed: ${String(error)}`, { cause: error });
  }
}

/**
 * Runs writes in one transaction each. What is kept in memory is forgotten when a transaction is
 * undone, and when another process has written since.
 */
function createWriter(database: Database.Database, tables: Tables) {
  const dataVersion = database.prepare<[], number>('PRAGMA data_version').pluck();
  let seenVersion = dataVersion.get();
  const begin = database.transaction(<Result>(act: () => Result): Result => {
    const version = dataVersion.get();
    if (version !== seenVersion) forget(tables);
    seenVersion = version;
    return act();
  });
  return <Result>(act: () => Result): Result => {
    try {
      return guard(database, () => begin.immediate(act) as Result);
    } catch (error) {
      forget(tables);
      throw error;
    }
  };
}

/** Opens the store of one file: WAL, with every commit flushed to the disk before it is answered. */
export function createSqliteStore({ file, readonly = false }: SqliteOptions): Store {
  const database = openDatabase(file, { readonly });
  const tables = openTables(database);
  const source = { database, names: tables.names, surveys: tables.surveys };
  const write = createWriter(database, tables);
  const noteHealth = database.prepare(`INSERT INTO meta (name, value) VALUES ('health', ?)
    ON CONFLICT DO UPDATE SET value = excluded.value`);
  const readHealth = database.prepare(`SELECT value FROM meta WHERE name = 'health'`).pluck();
  return {
    record: async (batch) => write(() => writeBatch(tables, batch)),
    addViews: async (views) => write(() => writeViews(tables, views)),
    readCounts: async (query) => guard(database, () => readCounts(source, query)),
    exportResponses: (options) => exportResponses(database, options),
    exportCounts: () => exportCounts(source),
    async isHealthy() {
      const now = Date.now();
      try {
        write(() => noteHealth.run(now));
        return readHealth.get() === now;
      } catch (error) {
        if (error instanceof StoreError) return false;
        throw error;
      }
    },
    async close() {
      if (database.open) database.close();
    },
  };
}
