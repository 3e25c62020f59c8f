import { type Totals } from './totals.ts';

/** Writes totals as the closing line of a run. */
export function describeTotals({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
