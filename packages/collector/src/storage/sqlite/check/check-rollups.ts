import type Database from 'better-sqlite3';
import { addCounts, type Counts } from '../count-sum.ts';
import type { WholeRow } from '../counts-row.ts';
import type { CountSource } from '../read-counts.ts';
import { ROLLUP } from '../rollups.ts';
import { readVector, vectorBytes } from '../vector.ts';
import { createComparison } from './compare-sums.ts';
import { sumsOfRows } from './sums-of-rows.ts';
import type { Tell } from './tell.ts';

/** A kind of rows that are sums of others. */
interface Level {
  rollup: number;
  isMonth: boolean;
}

const LEVELS: Level[] = [true, false]
  .flatMap((isMonth) => Object.values(ROLLUP).map((rollup) => ({ rollup, isMonth })))
  .filter(({ rollup, isMonth }) => isMonth || rollup !== ROLLUP.both);

const KEY = 'survey, rollup, period, agency, procedure, channel, eligibility, outcome';

const MISPLACED = `SELECT count(*) FROM counts WHERE rollup NOT IN (0, 1, 2, 3)
  OR (rollup & 1 = 0) <> (agency = 0) OR (rollup & 2 = 0) <> (procedure = 0)
  OR views < 0 OR n < 0`;

/** Adds the function `sum_cells` to a connection, which adds up vectors of answers. */
function addSumOfCells(database: Database.Database): void {
  database.aggregate('sum_cells', {
    start: (): Counts => ({ n: 0, views: 0, cells: new Int32Array(0) }),
    step: (sum: Counts, bytes: unknown) => {
      addCounts(sum, { n: 0, views: 0, cells: readVector(bytes as Buffer) });
    },
    result: ({ cells }: Counts) => vectorBytes(cells),
  });
}

/** SQLite sorts in files of its own where memory does not suffice. */
function sumOfDays({ rollup, isMonth }: Level): string {
  return `SELECT survey, ${rollup} AS rollup, ${isMonth ? 'period / 100' : 'period'} AS period,
    ${rollup & ROLLUP.agency ? 'agency' : '0'} AS agency,
    ${rollup & ROLLUP.procedure ? 'procedure' : '0'} AS procedure,
    channel, eligibility, outcome,
    sum(n) AS n, sum(views) AS views, sum_cells(cells) AS cells
    FROM counts WHERE rollup = ${ROLLUP.both} AND period > 999999
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 ORDER BY 1, 2, 3, 4, 5, 6, 7, 8`;
}

function storedRows({ rollup, isMonth }: Level): string {
  return `SELECT * FROM counts WHERE rollup = ${rollup}
    AND period ${isMonth ? '<=' : '>'} 999999 ORDER BY ${KEY}`;
}

/**
 * Adds up the counts by day, agency and procedure again to those by month, by agency, by procedure
 * and by neither, and tells every difference from the stored ones; views, which nothing else
 * remembers, are checked by this alone.
 */
export function checkRollups(source: CountSource, tell: Tell): void {
  const { database } = source;
  const compare = createComparison(source, tell);
  const misplaced = Number(database.prepare(MISPLACED).pluck().get());
  if (misplaced > 0) tell(`${misplaced} rows of "counts" are below zero or under no known key`);
  addSumOfCells(database);
  for (const level of LEVELS) {
    const rows = (sql: string) => sumsOfRows(database.prepare<[], WholeRow>(sql).iterate());
    const expected = rows(sumOfDays(level));
    const stored = rows(storedRows(level));
    compare({ expected, stored, views: true, origin: 'the counts of its parts' });
  }
}
