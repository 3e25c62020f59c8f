import type { Bench } from './bench/bench.ts';

/** A row of the fault matrix, and the test that shows it. */
export interface FaultRow {
  number: number;
  fault: string;
  expected: string;
  test: (bench: Bench) => Promise<void>;
}

/** Thrown by a row that this machine cannot show; the reason says what stands in for it. */
export class NotRun extends Error {}

const rows = new Map<number, FaultRow>();

/** Declares the test of a row. */
export function fault(
  number: number,
  name: string,
  expected: string,
  test: FaultRow['test'],
): void {
  if (rows.has(number)) throw new Error(`row ${number} is declared twice`);
  rows.set(number, { number, fault: name, expected, test });
}

/** Gives every row that has been declared, by number. */
export function declaredRows(): FaultRow[] {
  return [...rows.values()].sort((a, b) => a.number - b.number);
}
