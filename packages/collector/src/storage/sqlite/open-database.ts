import { randomBytes } from 'node:crypto';
import Database from 'better-sqlite3';
import { MIGRATIONS } from './migrations.ts';
import { readSchemaVersion, unknownSchema } from './schema-version.ts';
import { SCHEMA, SCHEMA_VERSION } from './schema.ts';

/** Bytes of the key behind receipt codes: the length of a SHA-256 hash, beyond which nothing is gained. */
const SECRET_BYTES = 32;

/** Page cache in KiB: holds the hot part of the index of a million responses. */
const CACHE_KIB = 16 * 1024;

/** Bytes of a page: a batch of appended rows fills few large ones, each written by one call. */
const PAGE_BYTES = 16 * 1024;

/** Pages written ahead before they are moved into the file: many commits share one move. */
const CHECKPOINT_PAGES = 1_000;

/** How long another process may hold the database before a write gives up. */
const BUSY_TIMEOUT_MS = 5_000;

function createTables(database: Database.Database): void {
  database.exec(SCHEMA);
  const insert = database.prepare('INSERT INTO meta (name, value) VALUES (?, ?)');
  insert.run('schema', SCHEMA_VERSION);
  insert.run('settled', 0);
  insert.run('secret', randomBytes(SECRET_BYTES));
}

function migrate(database: Database.Database, version: number): void {
  for (const statements of MIGRATIONS.slice(version - 1)) database.exec(statements);
  database.prepare(`UPDATE meta SET value = ? WHERE name = 'schema'`).run(SCHEMA_VERSION);
}

function prepareTables(database: Database.Database, file: string): void {
  const version = readSchemaVersion(database);
  if (version === undefined) return createTables(database);
  if (version === SCHEMA_VERSION) return;
  if (version >= 1 && version < SCHEMA_VERSION) return migrate(database, version);
  throw unknownSchema(file, version);
}

/**
 * Opens a database file, creates its tables when it is new and brings older ones up to date. Throws a StoreError for a file that
 * is not the database of a collector or is that of a newer one.
 */
export function openDatabase(file: string, { mustExist = false } = {}): Database.Database {
  const database = new Database(file, { fileMustExist: mustExist });
  try {
    database.pragma(`page_size = ${PAGE_BYTES}`);
    database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
    database.pragma(`cache_size = -${CACHE_KIB}`);
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('secure_delete = ON');
    database.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    database.transaction(() => prepareTables(database, file)).immediate();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
