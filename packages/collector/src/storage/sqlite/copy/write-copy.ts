import { closeSync, openSync, rmSync } from 'node:fs';
import { StoreError } from '../../store-error.ts';
import { checkStructure } from '../check/check-structure.ts';
import { openForReading } from '../check/open-for-reading.ts';
import { readNumbers, type Numbers } from '../check/read-numbers.ts';
import { syncPath } from './sync-path.ts';

/** From which database to which file. */
export interface Copying {
  from: string;
  to: string;
}

/** For the owner only: free texts and the key of the receipt codes are in it. */
const MODE = 0o600;

function makeEmpty(file: string): void {
  // A copy that was killed has left it; nothing else is called so.
  rmSync(file, { force: true });
  closeSync(openSync(file, 'wx', MODE));
}

function vacuumInto({ from, to }: Copying): void {
  const database = openForReading(from);
  try {
    database.prepare('VACUUM INTO ?').run(to);
  } catch (error) {
    const { message } = error as Error;
    throw new StoreError(
      `"${from}" could not be copied to "${to}", and nothing is left there: ${message}`,
      { cause: error },
    );
  } finally {
    database.close();
  }
}

function verify(file: string): Numbers {
  const database = openForReading(file);
  try {
    checkStructure(database, (damage) => {
      throw new StoreError(`the copy is not sound: ${damage}`);
    });
    return readNumbers(database);
  } finally {
    database.close();
  }
}

/**
 * Writes a copy of a database as it is at one moment, flushes and verifies it, and gives how much
 * it holds. Leaves no file behind where that fails, such as on a full disk.
 *
 * `VACUUM INTO` reads in one transaction of WAL mode: writers of other processes neither wait for
 * it nor disturb it. The online backup of SQLite would begin anew with every commit of another
 * process, and never end beside a busy collector. It also leaves out the free pages, where erased
 * texts may once have been. It does not flush the file: that is done here.
 */
export function writeCopy({ from, to }: Copying): Numbers {
  makeEmpty(to);
  try {
    vacuumInto({ from, to });
    syncPath(to);
    return verify(to);
  } catch (error) {
    rmSync(to, { force: true });
    throw error;
  }
}
