import type Database from 'better-sqlite3';
import { StoreError } from '../store-error.ts';

/** Broken constraints are mistakes of the caller; everything else the database says is its own trouble. */
function isDatabaseTrouble(error: unknown, database: Database.Database): boolean {
  if (!database.open) return true;
  const { code } = error as { code?: unknown };
  if (typeof code !== 'string' || !code.startsWith('SQLITE_')) return false;
  return !code.startsWith('SQLITE_CONSTRAINT');
}

/** Runs an action on a database and turns trouble with the database into a StoreError. */
export function guard<Result>(database: Database.Database, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (!isDatabaseTrouble(error, database)) throw error;
    throw new StoreError(`the database failed: ${String(error)}`, { cause: error });
  }
}
