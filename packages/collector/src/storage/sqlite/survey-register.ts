import type Database from 'better-sqlite3';
import type { SurveyReference } from '@hailong/protocol';
import type { Cell } from '../store.ts';
import { createCellPositions, type CellPositions } from './cell-positions.ts';

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
  const positions = new Map<number, CellPositions>();

  const find = ({ id, version }: SurveyReference): number | undefined => {
    const key = `${id} ${version}`;
    const known = ids.get(key) ?? statements.select.get(id, version);
    if (known !== undefined) ids.set(key, known);
    return known;
  };
  const positionsOf = (survey: number): CellPositions => {
    const known = positions.get(survey);
    if (known) return known;
    const loaded = createCellPositions(statements.selectCells.all(survey));
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
      const position = known.get(cell);
      if (position !== undefined) return position;
      const added = known.add(cell);
      statements.insertCell.run(survey, added, cell.question, cell.item, cell.answer);
      return added;
    },
    cellsOf: (survey) => statements.selectCells.all(survey),
    forget() {
      ids.clear();
      positions.clear();
    },
  };
}
