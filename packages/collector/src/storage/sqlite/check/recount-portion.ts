import { cellsOf } from '../../cells-of.ts';
import type { Cell } from '../../store.ts';
import { createCellPositions, type CellPositions } from '../cell-positions.ts';
import { addCell, emptySum, type CountKey, type CountSum } from '../count-sum.ts';
import { dayOfPeriod, dayPeriod } from '../periods.ts';
import type { CountSource } from '../read-counts.ts';
import type { StoredRecord } from '../response-table.ts';
import { ROLLUP } from '../rollups.ts';
import { uuidOfBytes } from '../uuid-of-bytes.ts';
import { compareKeys } from './join-sorted.ts';
import type { Tell } from './tell.ts';

/** Sums held at once; at about half a kilobyte each they stay far below the memory ceiling. */
export const SUMS_MAX = 100_000;

/** Stands for a name or an answer that is in none of the tables; ids and positions are never negative. */
const MISSING = -1;

/** A day beyond every other. */
export const LAST_DAY = 99_999_999;

/** Which days are counted: from one on, for as long as there are no more sums than so many. */
export interface Portion {
  from: number;
  sumsMax: number;
}

/** What the responses of some days add up to, in the order of their keys. */
export interface Recount {
  sums: CountSum[];
  /** The last of the days that were counted. */
  to: number;
}

interface Row {
  uuid: Buffer;
  survey: number;
  day: string;
  record: string;
}

const SELECT = 'SELECT uuid, survey, day, record FROM responses WHERE day >= ?';

type Sums = Map<string, CountSum>;

function readRecord({ record }: Row): StoredRecord | undefined {
  try {
    const read = JSON.parse(record) as Partial<StoredRecord> | null;
    return read?.context && read.answers ? (read as StoredRecord) : undefined;
  } catch {
    return undefined;
  }
}

/** Creates the function that works out where a response is counted and for which answers. */
function createReader({ names, surveys }: CountSource, tell: Tell) {
  const positions = new Map<number, CellPositions>();
  const positionsOf = (survey: number): CellPositions => {
    const known = positions.get(survey) ?? createCellPositions(surveys.cellsOf(survey));
    positions.set(survey, known);
    return known;
  };
  const tellOf = (row: Row, problem: string): void =>
    tell(`the response ${uuidOfBytes(row.uuid)} ${problem}`);
  const nameId = (row: Row, name = ''): number => {
    const id = names.find(name);
    if (id === undefined) tellOf(row, `has the name "${name}", which is not in "names"`);
    return id ?? MISSING;
  };
  const positionIn = (row: Row, cell: Cell): number => {
    const position = positionsOf(row.survey).get(cell);
    const { question, answer } = cell;
    if (position === undefined)
      tellOf(row, `answers "${answer}" to "${question}", which is not in "cells"`);
    return position ?? MISSING;
  };
  return (row: Row): { key: CountKey; positions: number[] } | undefined => {
    const record = readRecord(row);
    const isDay = /^\d{4}-\d\d-\d\d$/.test(row.day);
    if (!record || !isDay) {
      tellOf(
        row,
        record
          ? `has the day "${row.day}", expected YYYY-MM-DD`
          : 'has a record that is not the JSON of one',
      );
      return undefined;
    }
    const { context, channel, eligibility, answers } = record;
    const { agency, procedure, outcome } = context;
    const said = [agency, procedure, channel, eligibility, outcome].map((name) =>
      nameId(row, name ?? undefined),
    );
    const key = [row.survey, ROLLUP.both, dayPeriod(row.day), ...said] as CountKey;
    return { key, positions: cellsOf(answers).map((cell) => positionIn(row, cell)) };
  };
}

function sumUnder(sums: Sums, key: CountKey): CountSum {
  const name = key.join();
  const sum = sums.get(name) ?? emptySum(key);
  sums.set(name, sum);
  return sum;
}

/** Days with their sums; the last days are given up where there are too many, to be counted later. */
function createDays({ from, sumsMax }: Portion) {
  const days = new Map<number, Sums>();
  let [size, to] = [0, LAST_DAY];
  const giveUpLast = (): void => {
    const last = Math.max(...days.keys());
    size -= days.get(last)?.size ?? 0;
    days.delete(last);
    to = last - 1;
  };
  return {
    has: (day: number) => day >= from && day <= to,
    add(key: CountKey, positions: number[]): void {
      const sums = days.get(key[2]) ?? new Map<string, CountSum>();
      days.set(key[2], sums);
      size -= sums.size;
      const sum = sumUnder(sums, key);
      size += sums.size;
      sum.n += 1;
      for (const position of positions) if (position !== MISSING) addCell(sum, position, 1);
      // One day is always kept: it holds no more sums than a day brings responses.
      while (size > sumsMax && days.size > 1) giveUpLast();
    },
    counted(): Recount {
      const sums = [...days.values()].flatMap((one) => [...one.values()]);
      return { sums: sums.sort((one, other) => compareKeys(one.key, other.key)), to };
    },
  };
}

/**
 * Counts the responses again from a day on, for as many days as memory allows. The pass that
 * begins with day 0 tells what is wrong with single responses.
 */
export function recountPortion(source: CountSource, portion: Portion, tell: Tell): Recount {
  const { from } = portion;
  const isFirst = from === 0;
  const read = createReader(source, isFirst ? tell : () => {});
  const days = createDays(portion);
  const first = isFirst ? '' : dayOfPeriod(from);
  const rows = source.database.prepare<[string], Row>(SELECT).iterate(first);
  for (const row of rows) {
    if (!isFirst && !days.has(dayPeriod(row.day))) continue;
    const found = read(row);
    if (found && days.has(found.key[2])) days.add(found.key, found.positions);
  }
  return days.counted();
}
