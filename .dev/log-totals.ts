import { appendFileSync } from 'node:fs';
import { type Totals } from './totals.ts';

/** Adds the totals of a run to the file named by `TOTALS_LOG`, if any, one line a run. */
export function logTotals(totals: Totals): void {
  const file = process.env['TOTALS_LOG'];
  if (file) appendFileSync(file, `${JSON.stringify(totals)}\n`);
}
