import Database from 'better-sqlite3';
import { StoreError } from '../../store-error.ts';

/** What SQLite answers where others use the database. */
const IN_USE = /^SQLITE_(BUSY|LOCKED)/;

/** What it answers where the file is so damaged that it cannot tell. */
const DAMAGED = /^SQLITE_(NOTADB|CORRUPT)/;

function claim(database: Database.Database): void {
  // Only the last connection can leave WAL mode; what the -wal file holds goes into the database.
  database.pragma('journal_mode = DELETE');
  database.exec('BEGIN EXCLUSIVE');
}

/**
 * Takes a database for this process alone until the function that it gives is called. Throws a
 * StoreError when another process has it open. A file that is too damaged to tell is not claimed.
 */
export function claimDatabase(file: string): () => void {
  const database = new Database(file, { fileMustExist: true, timeout: 0 });
  const release = (): void => void database.close();
  try {
    claim(database);
    return release;
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (DAMAGED.test(code)) return release;
    release();
    if (!IN_USE.test(code)) throw error;
    throw new StoreError(
      `"${file}" is in use by a collector or another program; expected that it is stopped first`,
      { cause: error },
    );
  }
}
