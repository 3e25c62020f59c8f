import type { Report } from './report.ts';

/** Writes what a report comes to, in one line. */
export function describeReport({ passed, failed, skipped }: Report): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
