import { existsSync, linkSync, renameSync } from 'node:fs';

/** What SQLite keeps beside a database; a new one must not find that of an old one. */
export const SIDE_FILES = ['-wal', '-shm', '-journal'];

/** Gives the name under which what is at a place is kept, such as `hailong.sqlite.replaced-20261124T050000Z`. */
function asideName(database: string, now: Date): string {
  const moment = now.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  let name = `${database}.replaced-${moment}`;
  for (let more = 2; existsSync(name); more += 1) name = `${database}.replaced-${moment}-${more}`;
  return name;
}

function keep(database: string, aside: string): void {
  try {
    // With a second name there is a database at the place all the time, also after a power cut.
    linkSync(database, aside);
  } catch {
    renameSync(database, aside);
  }
}

/** Gives an old database, with what lies beside it, another name, and tells that name. */
export function keepAside(database: string, now: Date): string {
  const aside = asideName(database, now);
  for (const side of SIDE_FILES) {
    if (existsSync(database + side)) renameSync(database + side, aside + side);
  }
  if (existsSync(database)) keep(database, aside);
  return aside;
}
