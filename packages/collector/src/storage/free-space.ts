import { statfsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

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
  /** Told when the file system does not answer; the store then finds out by itself what fails. */
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
  let shortage = describe(statfsSync(folder), minFreeMegabytes);
  const look = async (): Promise<void> => {
    try {
      shortage = describe(await statfs(folder), minFreeMegabytes);
    } catch (error) {
      shortage = undefined;
      onFault(error);
    }
  };
  const timer = setInterval(() => void look(), intervalMs).unref();
  return { shortage: () => shortage, stop: () => clearInterval(timer) };
}
