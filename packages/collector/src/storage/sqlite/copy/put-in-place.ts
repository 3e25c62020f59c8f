import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncPath } from './sync-path.ts';

/** What file systems without hard links answer, such as those of memory sticks. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

function taken(to: string): Error {
  return new Error(`"${to}" exists and is not overwritten; expected the name of a new file`);
}

function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw taken(to);
    if (!NO_LINKS.includes(code)) throw error;
    if (existsSync(to)) throw taken(to);
    renameSync(from, to);
  }
}

/**
 * Gives a finished file its name, durably. Throws when there is a file of that name, however late
 * it appeared: a rename would overwrite it, a hard link does not.
 */
export function putInPlace(from: string, to: string): void {
  link(from, to);
  rmSync(from, { force: true });
  syncPath(dirname(to));
}
