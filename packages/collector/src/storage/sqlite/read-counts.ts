import type Database from 'better-sqlite3';
import type { Grouping } from '@hailong/protocol';
import type { CountQuery, GroupCounts, GroupKey } from '../store.ts';
import { addCounts, type Counts, type CountSum } from './count-sum.ts';
import { rowOfSum, type CountsRow } from './counts-row.ts';
import type { Dictionary } from './dictionary.ts';
import { dayOfPeriod, daysBetween, LAST_MONTH, periodsBetween } from './periods.ts';
import { rollupFor } from './rollups.ts';
import type { SurveyRegister } from './survey-register.ts';
import { readVector } from './vector.ts';

/** What reading counts needs of a database. */
export interface CountSource {
  database: Database.Database;
  names: Dictionary;
  surveys: SurveyRegister;
  /** What the journal adds to the table, at every level, where it could not be folded into it. */
  unfolded?: CountSum[];
}

/** A sum with the key it is asked for by. */
interface Group extends Counts {
  key: GroupKey;
}

interface StoredDays {
  first: number | null;
  last: number | null;
}

type Filters = [column: Exclude<Grouping, 'day'>, name: number][];

/** The first and the last day that has counts; rows of months come before all rows of days. */
const STORED_DAYS = `SELECT
  (SELECT period FROM counts WHERE survey = $survey AND rollup = 0 AND period > 999999
    ORDER BY period LIMIT 1) AS first,
  (SELECT period FROM counts WHERE survey = $survey AND rollup = 0 AND period > 999999
    ORDER BY period DESC LIMIT 1) AS last`;

function isTouched(query: CountQuery, grouping: Exclude<Grouping, 'day'>): boolean {
  return query.by.includes(grouping) || query.where[grouping] !== undefined;
}

/** Gives the ids to filter by; undefined when a name was never counted, so that nothing can match. */
function filtersOf(names: Dictionary, where: CountQuery['where']): Filters | undefined {
  const filters: Filters = [];
  for (const [column, name] of Object.entries(where)) {
    if (name === undefined) continue;
    const id = names.find(name);
    if (id === undefined) return undefined;
    filters.push([column as Exclude<Grouping, 'day'>, id]);
  }
  return filters;
}

/** Gives the first and the last day that has counts. */
function spanOf({ database, unfolded }: CountSource, survey: number): [string, string] | undefined {
  const stored = database.prepare<unknown[], StoredDays>(STORED_DAYS).get({ survey });
  const days = (unfolded ?? [])
    .filter(({ key }) => key[0] === survey && key[2] > LAST_MONTH)
    .map(({ key }) => key[2]);
  if (stored?.first && stored.last) days.push(stored.first, stored.last);
  if (days.length === 0) return undefined;
  return [dayOfPeriod(Math.min(...days)), dayOfPeriod(Math.max(...days))];
}

/** Lists the periods to read, as few as the question allows. */
function periodsOf(source: CountSource, survey: number, query: CountQuery): number[] {
  const span = spanOf(source, survey);
  if (!span) return [];
  const [first, last] = span;
  const from =
    query.from !== undefined && query.from > first ? query.from : `${first.slice(0, 7)}-01`;
  const isOpen = query.to === undefined || query.to >= last;
  const to = isOpen ? `${last.slice(0, 7)}-31` : (query.to ?? last);
  if (query.by.includes('day')) return daysBetween(from, isOpen ? last : to);
  return periodsBetween(from, to);
}

/** Gives what is not in the table yet, as far as it is asked for. */
function unfoldedRows(
  { unfolded = [] }: CountSource,
  [survey, rollup, periods]: [number, number, number[]],
  filters: Filters,
): CountsRow[] {
  const asked = new Set(periods);
  return unfolded
    .map(rowOfSum)
    .filter(
      (row) =>
        row.survey === survey &&
        row.rollup === rollup &&
        asked.has(row.period) &&
        filters.every(([column, id]) => row[column] === id),
    );
}

function* rowsOf(
  source: CountSource,
  survey: number,
  query: CountQuery,
  filters: Filters,
): Generator<CountsRow, void> {
  const rollup = rollupFor({
    agency: isTouched(query, 'agency'),
    procedure: isTouched(query, 'procedure'),
  });
  const conditions = filters.map(([column]) => ` AND counts.${column} = ?`).join('');
  const statement = source.database.prepare<unknown[], CountsRow>(
    `SELECT counts.* FROM json_each(?) AS periods CROSS JOIN counts
    WHERE counts.survey = ? AND counts.rollup = ? AND counts.period = periods.value${conditions}`,
  );
  const periods = periodsOf(source, survey, query);
  const ids = filters.map(([, id]) => id);
  yield* statement.iterate(JSON.stringify(periods), survey, rollup, ...ids);
  yield* unfoldedRows(source, [survey, rollup, periods], filters);
}

function keyOf(names: Dictionary, row: CountsRow, by: Grouping[]): GroupKey {
  const key: GroupKey = {};
  for (const grouping of by) {
    key[grouping] = grouping === 'day' ? dayOfPeriod(row.period) : names.nameOf(row[grouping]);
  }
  return key;
}

function emptyGroup(key: GroupKey): Group {
  return { key, n: 0, views: 0, cells: new Int32Array(0) };
}

function groupRows(source: CountSource, rows: Iterable<CountsRow>, query: CountQuery): Group[] {
  const groups = new Map<string, Group>();
  const hidesViews = isTouched(query, 'eligibility');
  for (const row of rows) {
    if (hidesViews) row.views = 0;
    const id = query.by.map((by) => (by === 'day' ? row.period : row[by])).join();
    const known = groups.get(id);
    const group = known ?? emptyGroup(keyOf(source.names, row, query.by));
    if (!known) groups.set(id, group);
    addCounts(group, { n: row.n, views: row.views, cells: readVector(row.cells) });
  }
  return [...groups.values()].filter(({ n, views }) => n > 0 || views > 0);
}

/** Reads the counts of every group that a query asks for. */
export function readCounts(source: CountSource, query: CountQuery): GroupCounts[] {
  const survey = source.surveys.find(query.survey);
  const filters = filtersOf(source.names, query.where);
  if (survey === undefined || !filters) return [];
  const cells = source.surveys.cellsOf(survey);
  const groups = groupRows(source, rowsOf(source, survey, query, filters), query);
  return groups.map(({ cells: vector, ...group }) => ({
    ...group,
    answers: cells.map((cell, at) => ({ ...cell, n: vector[at] ?? 0 })).filter(({ n }) => n > 0),
  }));
}
