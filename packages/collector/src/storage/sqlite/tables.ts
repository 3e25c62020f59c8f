import { createSecretKey, type KeyObject } from 'node:crypto';
import type Database from 'better-sqlite3';
import { createCountTable, type CountTable } from './count-table.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';
import { createJournal, type Journal } from './journal.ts';
import { createResponseTable, type ResponseTable } from './response-table.ts';
import { createSurveyRegister, type SurveyRegister } from './survey-register.ts';

/** The tables of a database, and the key of its receipt codes. */
export interface Tables {
  database: Database.Database;
  responses: ResponseTable;
  journal: Journal;
  counts: CountTable;
  names: Dictionary;
  surveys: SurveyRegister;
  secret: KeyObject;
}

/** Prepares the statements of an open database. */
export function createTables(database: Database.Database): Tables {
  const secret = database.prepare<[], Buffer>(`SELECT value FROM meta WHERE name = 'secret'`);
  return {
    database,
    responses: createResponseTable(database),
    journal: createJournal(database),
    counts: createCountTable(database),
    names: createDictionary(database),
    surveys: createSurveyRegister(database),
    secret: createSecretKey(secret.pluck().get() ?? Buffer.alloc(0)),
  };
}

/** Forgets everything that the tables keep in memory. */
export function forgetAll({ responses, counts, names, surveys }: Tables): void {
  responses.forget();
  counts.forget();
  names.forget();
  surveys.forget();
}
