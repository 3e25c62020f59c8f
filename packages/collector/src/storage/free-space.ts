import { statfsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { BusyError } from './busy-error.ts';

/** How often is looked, in milliseconds: at full speed a collector writes some ten megabytes a second. */
const INTERVAL_MS = 2_000;

const MEGABYTE = 1_000_000;

/** Blocks as the file system tells them. */
type Space = Record<'bavail' | 'bsize', number>;

/** What is watched. */
export interface SpaceOptions {
  /** The file of the database; one in memory needs no disk. */
  database: string;
  /** Megabytes that have to be free, 0 for none. */
  minFreeMegabytes: number;
  /**
   * Told when too little is free, once until there is enough again, and when the file system does
   * not answer; the store then finds out by itself what fails.
   */
  onFault(error: unknown): void;
  intervalMs?: number;
}

/** Watches how much space is free where a database lies. */
export interface FreeSpace {
  /** Says how little is free; undefined while there is enough. */
  shortage(): string | undefined;
  stop(): void;
}

const UNWATCHED: FreeSpace = { shortage: () => undefined, stop: () => {} };

function describe({ bavail, bsize }: Space, minimum: number): string | undefined {
  const free = (bavail * bsize) / MEGABYTE;
  if (free >= minimum) return undefined;
  return `only ${Math.floor(free)} MB are free on the disk of the database, of the ${minimum} MB that have to be`;
}

/** Watches the free space from now on. Throws when the folder of the database is not there. */
export function watchFreeSpace(options: SpaceOptions): FreeSpace {
  const { database, minFreeMegabytes, onFault, intervalMs = INTERVAL_MS } = options;
  if (minFreeMegabytes === 0 || database === ':memory:') return UNWATCHED;
  const folder = dirname(resolve(database));
  let shortage: string | undefined;
  const note = (space: Space): void => {
    const before = shortage;
    shortage = describe(space, minFreeMegabytes);
    if (shortage !== undefined && before === undefined) onFault(new BusyError(shortage));
  };
  note(statfsSync(folder));
  const look = async (): Promise<void> => {
    try {
      note(await statfs(folder));
    } catch (error) {
      shortage = undefined;
      onFault(error);
    }
  };
  const timer = setInterval(() => void look(), intervalMs).unref();
  return { shortage: () => shortage, stop: () => clearInterval(timer) };
}
