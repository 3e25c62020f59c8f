/**
 * Loaded into a collector process before its own code (`--import`): lets it kill itself with
 * SIGKILL around the commit of responses. `FAULT_DIE_AT` names the point and `FAULT_DIE_AFTER` how
 * many revisions are recorded before. The collector's own code is what runs; only the transactions
 * of its database driver are watched.
 */
import Database from 'better-sqlite3';

/** Revisions that a database holds, 0 before it has tables. */
const HAS_TABLES = `SELECT count(*) FROM sqlite_schema WHERE name = 'superseded'`;
const RECORDED = `SELECT (SELECT count(*) FROM responses) + (SELECT count(*) FROM superseded)`;

const point = process.env['FAULT_DIE_AT'];
let left = Number(process.env['FAULT_DIE_AFTER'] ?? 0);

function recordedIn(database: Database.Database): number {
  const isReady = Number(database.prepare(HAS_TABLES).pluck().get()) === 1;
  return isReady ? Number(database.prepare(RECORDED).pluck().get()) : 0;
}

/** The signal is delivered before the call returns: nothing runs after it. */
function dieIfDue(at: string): void {
  if (at === point && left < 0) process.kill(process.pid, 'SIGKILL');
}

type Act = (...args: unknown[]) => unknown;

const begin = Database.prototype.transaction;

function watch(this: Database.Database, act: Act): { immediate: Act; deferred: Act } {
  const transaction = begin.call(this, (...args: unknown[]) => {
    const before = recordedIn(this);
    const result = act(...args);
    left -= recordedIn(this) - before;
    dieIfDue('before-commit');
    return result;
  });
  return {
    deferred: transaction.deferred,
    immediate: (...args) => {
      const result = transaction.immediate(...args);
      dieIfDue('after-commit');
      return result;
    },
  };
}

Object.assign(Database.prototype, { transaction: watch });
