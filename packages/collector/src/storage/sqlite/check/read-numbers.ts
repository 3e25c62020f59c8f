import type Database from 'better-sqlite3';

/** How much a database holds. */
export interface Numbers {
  responses: number;
  /** Survey versions that responses or views were counted for. */
  surveys: number;
  /** The version of the tables. */
  schema: number;
}

const SELECT = `SELECT (SELECT count(*) FROM responses) AS responses,
  (SELECT count(*) FROM surveys) AS surveys,
  (SELECT value FROM meta WHERE name = 'schema') AS schema`;

/** Reads how much a database holds. */
export function readNumbers(database: Database.Database): Numbers {
  const numbers = database.prepare<[], Numbers>(SELECT).get();
  if (!numbers) throw new Error('a SELECT without FROM gave no row');
  return numbers;
}
