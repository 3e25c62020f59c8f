import type Database from 'better-sqlite3';
import type { Tell } from './tell.ts';

/** Damages that SQLite lists of one file; more would not tell an operator anything else. */
const DAMAGES_MAX = 100;

interface Broken {
  table: string;
  rowid: number | null;
  parent: string;
}

/** Checks what SQLite can check by itself: pages, indexes, constraints, and rows that refer to others. */
export function checkStructure(database: Database.Database, tell: Tell): void {
  const damages = database
    .prepare<[], string>(`PRAGMA integrity_check(${DAMAGES_MAX})`)
    .pluck()
    .iterate();
  for (const damage of damages) {
    if (damage !== 'ok') tell(`SQLite finds the file damaged: ${damage}`);
  }
  const broken = database.prepare<[], Broken>('PRAGMA foreign_key_check').iterate();
  for (const { table, rowid, parent } of broken) {
    const row = rowid === null ? 'a row' : `row ${rowid}`;
    tell(`${row} of "${table}" belongs to a row of "${parent}" that is missing`);
  }
}
