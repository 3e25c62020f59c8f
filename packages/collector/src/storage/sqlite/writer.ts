import { guard } from './guard.ts';
import { forgetAll, type Tables } from './tables.ts';

/** Runs an action as one transaction that is on the disk when it returns. */
export type Writer = <Result>(act: () => Result) => Result;

/**
 * Creates the writer of a database. What the tables keep in memory is forgotten when a transaction
 * is undone, and when another process has written since.
 */
export function createWriter(tables: Tables): Writer {
  const { database } = tables;
  const dataVersion = database.prepare<[], number>('PRAGMA data_version').pluck();
  let seenVersion = dataVersion.get();
  const begin = database.transaction((act: () => unknown): unknown => {
    const version = dataVersion.get();
    if (version !== seenVersion) forgetAll(tables);
    seenVersion = version;
    return act();
  });
  return <Result>(act: () => Result): Result => {
    try {
      return guard(database, () => begin.immediate(act) as Result);
    } catch (error) {
      forgetAll(tables);
      throw error;
    }
  };
}
