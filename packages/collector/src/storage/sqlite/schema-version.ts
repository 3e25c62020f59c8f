import type Database from 'better-sqlite3';
import { StoreError } from '../store-error.ts';
import { SCHEMA_VERSION } from './schema.ts';

/** Reads the version of the tables: undefined for a database without any, 0 for that of another program. */
export function readSchemaVersion(database: Database.Database): number | undefined {
  const isNew = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
  if (isNew) return undefined;
  const isOurs = database.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'meta'`).get();
  const version = isOurs
    ? database.prepare(`SELECT value FROM meta WHERE name = 'schema'`).pluck().get()
    : undefined;
  return typeof version === 'number' ? version : 0;
}

/** Gives the error for a file that cannot be used: it has no tables of ours, or those of a newer collector. */
export function unknownSchema(file: string, version: number | undefined): StoreError {
  return new StoreError(
    version !== undefined && version > SCHEMA_VERSION
      ? `"${file}" was written by a newer collector: tables of version ${version}; this one knows ${SCHEMA_VERSION}. Start a collector of at least that version, or restore a backup that this one made; the file has not been changed`
      : `"${file}" is not the database of a collector`,
  );
}
