import Database from 'better-sqlite3';
import { createDictionary } from '../dictionary.ts';
import { createSurveyRegister } from '../survey-register.ts';
import { checkDays } from './check-days.ts';
import { checkIdentities } from './check-identities.ts';
import { checkRevisions } from './check-revisions.ts';
import { checkRollups } from './check-rollups.ts';
import { checkStructure } from './check-structure.ts';
import { openForReading } from './open-for-reading.ts';
import { readNumbers, type Numbers } from './read-numbers.ts';
import type { Tell } from './tell.ts';

/** What a database holds, and how many differences were told. */
export interface CheckReport extends Numbers {
  differences: number;
}

function findDifferences(database: Database.Database, tell: Tell): Numbers {
  const source = {
    database,
    names: createDictionary(database),
    surveys: createSurveyRegister(database),
  };
  checkStructure(database, tell);
  checkIdentities(database, tell);
  checkRevisions(database, tell);
  checkDays(source, tell);
  checkRollups(source, tell);
  return readNumbers(database);
}

function findReadable(database: Database.Database, tell: Tell): Numbers {
  try {
    return findDifferences(database, tell);
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    tell(`the file cannot be read any further: ${error.message}`);
    return { responses: 0, surveys: 0, schema: 0 };
  }
}

/**
 * Checks a database: that SQLite finds it sound, that each id is there once, and that all counts
 * are what the responses add up to. One read transaction sees one moment, whatever a collector
 * writes meanwhile; nothing is written. Throws a StoreError for a file that cannot be opened.
 */
export function checkDatabase(file: string, tell: Tell): CheckReport {
  const database = openForReading(file);
  let differences = 0;
  try {
    database.exec('BEGIN');
    const numbers = findReadable(database, (difference) => {
      differences += 1;
      tell(difference);
    });
    return { ...numbers, differences };
  } finally {
    database.close();
  }
}
