import type Database from 'better-sqlite3';
import type { SurveyReference } from '@hailong/protocol';
import type { Cell } from '../store.ts';

/** Turns survey versions into small integers and their answers into positions, from 0 without gaps. */
export interface SurveyRegister {
  /** Gives the id of a survey version, noting it when it is new. */
  idOf(survey: SurveyReference): number;
  /** Gives the id of a survey version that is already noted. */
  find(survey: SurveyReference): number | undefined;
  referenceOf(id: number): SurveyReference;
  /** Gives the position of an answer, noting it when it is new. */
  positionOf(survey: number, cell: Cell): number;
  /** Gives the answers of a survey version by position. */
  cellsOf(survey: number): Cell[];
  /** Forgets what is kept in memory, because a transaction was undone. */
  forget(): void;
}

function keyOf({ question, item, answer }: Cell): string {
  return `${question} ${item} ${answer}`;
}

function prepare(database: Database.Database) {
  return {
    select: database
      .prepare<[string, number], number>('SELECT id FROM surveys WHERE survey = ? AND version = ?')
      .pluck(),
    selectReference: database.prepare<[number], SurveyReference>(
      'SELECT survey AS id, version FROM surveys WHERE id = ?',
    ),
    insert: database.prepare('INSERT INTO surveys (survey, version) VALUES (?, ?)'),
    selectCells: database.prepare<[number], Cell>(
      'SELECT question, item, answer FROM cells WHERE survey = ? ORDER BY position',
    ),
    insertCell: database.prepare(
      'INSERT INTO cells (survey, position, question, item, answer) VALUES (?, ?, ?, ?, ?)',
    ),
  };
}

/**
 * Creates the register of a database. Its memory needs no bound: only valid answers to known
 * surveys come here, so it is as large as the surveys are.
 */
export function createSurveyRegister(database: Database.Database): SurveyRegister {
  const statements = prepare(database);
  const ids = new Map<string, number>();
  const positions = new Map<number, Map<string, number>>();

  const find = ({ id, version }: SurveyReference): number | undefined => {
    const key = `${id} ${version}`;
    const known = ids.get(key) ?? statements.select.get(id, version);
    if (known !== undefined) ids.set(key, known);
    return known;
  };
  const positionsOf = (survey: number): Map<string, number> => {
    const known = positions.get(survey);
    if (known) return known;
    const rows = statements.selectCells.all(survey);
    const loaded = new Map(rows.map((row, position) => [keyOf(row), position]));
    positions.set(survey, loaded);
    return loaded;
  };

  return {
    find,
    idOf: (survey) =>
      find(survey) ?? Number(statements.insert.run(survey.id, survey.version).lastInsertRowid),
    referenceOf(id) {
      const reference = statements.selectReference.get(id);
      if (!reference) throw new Error(`the table "surveys" has no row ${id}`);
      return reference;
    },
    positionOf(survey, cell) {
      const known = positionsOf(survey);
      const key = keyOf(cell);
      const position = known.get(key) ?? known.size;
      if (position === known.size) {
        statements.insertCell.run(survey, position, cell.question, cell.item, cell.answer);
        known.set(key, position);
      }
      return position;
    },
    cellsOf: (survey) => statements.selectCells.all(survey),
    forget() {
      ids.clear();
      positions.clear();
    },
  };
}
