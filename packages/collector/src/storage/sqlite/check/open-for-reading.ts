import Database from 'better-sqlite3';
import { StoreError } from '../../store-error.ts';
import { readSchemaVersion, unknownSchema } from '../schema-version.ts';
import { SCHEMA_VERSION } from '../schema.ts';

function versionOf(database: Database.Database, file: string): number | undefined {
  try {
    return readSchemaVersion(database);
  } catch (error) {
    const { message } = error as Error;
    throw new StoreError(`"${file}" cannot be read as a database: ${message}`, { cause: error });
  }
}

/**
 * Opens the database of a collector for reading only; a collector may go on writing beside it.
 * Throws a StoreError for a file that is missing, that is not the database of a collector, or that
 * is that of a newer one.
 */
export function openForReading(file: string): Database.Database {
  let database: Database.Database;
  try {
    database = new Database(file, { readonly: true, fileMustExist: true });
  } catch (error) {
    const { message } = error as Error;
    throw new StoreError(`"${file}" cannot be opened: ${message}`, { cause: error });
  }
  try {
    const version = versionOf(database, file);
    if (version === undefined || version < 1 || version > SCHEMA_VERSION) {
      throw unknownSchema(file, version);
    }
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
