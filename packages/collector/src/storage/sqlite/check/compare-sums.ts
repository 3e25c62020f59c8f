import type { Cell } from '../../store.ts';
import type { CountKey, Counts, CountSum } from '../count-sum.ts';
import type { CountSource } from '../read-counts.ts';
import { describeKey } from './describe-key.ts';
import { joinSorted } from './join-sorted.ts';
import type { Tell } from './tell.ts';

/** Two lists of sums in the order of their keys, which should be the same. */
export interface Comparison {
  expected: Iterable<CountSum>;
  stored: Iterable<CountSum>;
  /** Whether views are compared too; they cannot be counted again from responses. */
  views: boolean;
  /** What the expected sums were worked out from, in words. */
  origin: string;
}

const NOTHING: Counts = { n: 0, views: 0, cells: new Int32Array(0) };

function describeCell(cell: Cell | undefined, position: number): string {
  if (!cell) return `answers at position ${position}, which no answer has,`;
  const { question, item, answer } = cell;
  return `answers "${answer}" to "${question}"${item === '' ? '' : ` of "${item}"`}`;
}

/** Creates the function that tells every difference between two lists of sums. */
export function createComparison(source: CountSource, tell: Tell) {
  const cellsOf = (survey: number): Cell[] => source.surveys.cellsOf(survey);
  return ({ expected, stored, views, origin }: Comparison): void => {
    for (const [due, held] of joinSorted(expected, stored)) {
      const key = (due ?? held)?.key as CountKey;
      const [right, found] = [due ?? NOTHING, held ?? NOTHING];
      const check = (what: () => string, wanted: number, actual: number): void => {
        if (wanted === actual) return;
        tell(`${describeKey(source, key)}: ${what()} stored: ${actual}, by ${origin}: ${wanted}`);
      };
      check(() => 'responses', right.n, found.n);
      if (views) check(() => 'views', right.views, found.views);
      const length = Math.max(right.cells.length, found.cells.length);
      for (let at = 0; at < length; at += 1) {
        const what = (): string => describeCell(cellsOf(key[0])[at], at);
        check(what, right.cells[at] ?? 0, found.cells[at] ?? 0);
      }
    }
  };
}
