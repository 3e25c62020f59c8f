import { existsSync, rmSync } from 'node:fs';
import type { Numbers } from '../check/read-numbers.ts';
import { putInPlace } from './put-in-place.ts';
import { writeCopy } from './write-copy.ts';

/**
 * Writes a complete copy of a database into a new file, beside a running collector or without. The
 * file appears under its name once it is whole, flushed and verified; until then it is `….part`.
 * Throws when there is a file of that name.
 */
export function backupDatabase(database: string, file: string): Numbers {
  if (existsSync(file)) {
    throw new Error(`"${file}" exists and is not overwritten; expected the name of a new file`);
  }
  const part = `${file}.part`;
  const numbers = writeCopy({ from: database, to: part });
  try {
    putInPlace(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  return numbers;
}
