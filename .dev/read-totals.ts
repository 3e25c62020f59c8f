import { existsSync, readFileSync } from 'node:fs';
import { addTotals, type Totals } from './totals.ts';

/** A step that dies before it can count is one failure. */
export const broken: Totals = { passed: 0, failed: 1, skipped: 0 };

/** Reads the totals that a step has written; a step that went wrong has at least one failure. */
export function readTotals(file: string, isGreen: boolean): Totals {
  if (!existsSync(file)) return broken;
  const totals: Totals = JSON.parse(readFileSync(file, 'utf8'));
  return isGreen || totals.failed > 0 ? totals : addTotals([totals, broken]);
}
