/** How many rows the fault matrix has. */
const ROWS = 40;

/** Gives the numbers of the fault matrix that are not among these. */
export function missingRows(numbers: readonly number[]): number[] {
  const all = Array.from({ length: ROWS }, (_, at) => at + 1);
  return all.filter((number) => !numbers.includes(number));
}
