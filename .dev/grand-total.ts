import { readFileSync } from 'node:fs';
import { describeTotals } from './describe-totals.ts';
import { broken } from './read-totals.ts';
import { addTotals, type Totals } from './totals.ts';

/** Prints the sum of the runs in a log; where something else went wrong, that is one failure. */
const [file = '', status] = process.argv.slice(2);
const runs: Totals[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const sum = addTotals(runs);
console.log(describeTotals(status === '0' || sum.failed > 0 ? sum : addTotals([sum, broken])));
