import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { checkDatabase } from '../check/check-database.ts';
import type { Numbers } from '../check/read-numbers.ts';
import type { Tell } from '../check/tell.ts';
import { claimDatabase } from './claim-database.ts';
import { keepAside, SIDE_FILES } from './keep-aside.ts';
import { putInPlace } from './put-in-place.ts';
import { syncPath } from './sync-path.ts';
import { writeCopy } from './write-copy.ts';

/** What is restored, and where to. */
export interface Restoring {
  backup: string;
  database: string;
  /** Whether a database that is there is kept under another name rather than an obstacle. */
  replace: boolean;
  /** Is told of each difference for which a backup is refused. */
  tell: Tell;
  now?: Date;
}

/** What was restored, and the name of what was there before. */
export interface Restored extends Numbers {
  keptAs: string | undefined;
}

function presentFiles(database: string): string[] {
  return ['', ...SIDE_FILES].map((side) => database + side).filter((file) => existsSync(file));
}

function checkPlace({ backup, database, replace }: Restoring): boolean {
  if (resolve(backup) === resolve(database)) {
    throw new Error(`"${backup}" is the database itself, expected a backup`);
  }
  const present = presentFiles(database);
  if (present.length > 0 && !replace) {
    const names = present.map((file) => `"${file}"`).join(', ');
    throw new Error(
      `${names} exists; expected no database there, or --replace, which keeps it under another name`,
    );
  }
  return present.length > 0;
}

/** Writes the copy that is to become the database, and checks that copy rather than the backup. */
function writeChecked({ backup, database, tell }: Restoring): { part: string; numbers: Numbers } {
  const part = `${database}.part`;
  const numbers = writeCopy({ from: backup, to: part });
  const { differences } = checkDatabase(part, tell);
  if (differences === 0) return { part, numbers };
  rmSync(part);
  throw new Error(
    `"${backup}" is not restored: its counts and its responses differ; "hailong-collector check" prints how`,
  );
}

function swap({ database, now = new Date() }: Restoring, part: string): string {
  const keptAs = keepAside(database, now);
  renameSync(part, database);
  syncPath(dirname(database));
  return keptAs;
}

/**
 * Puts a backup in the place of a database. The backup is copied and verified first; throws, and
 * changes nothing, when it is not sound, when a collector uses the database, or when there is one
 * that is not to be replaced.
 */
export function restoreDatabase(restoring: Restoring): Restored {
  const { database } = restoring;
  const isThere = checkPlace(restoring);
  const release = existsSync(database) ? claimDatabase(database) : () => {};
  try {
    const { part, numbers } = writeChecked(restoring);
    if (isThere) return { ...numbers, keptAs: swap(restoring, part) };
    putInPlace(part, database);
    return { ...numbers, keptAs: undefined };
  } finally {
    release();
  }
}
