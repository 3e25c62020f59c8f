import { counted } from './counted.ts';
import type { Terminal } from './terminal.ts';

/** Differences that are printed one by one; by then an operator knows that a backup is needed. */
const PRINTED_MAX = 100;

/** Prints differences up to a number, and then how many more there are. */
export function createReport({ output }: Terminal) {
  let told = 0;
  return {
    tell(difference: string): void {
      told += 1;
      if (told <= PRINTED_MAX) output.write(`${difference}\n`);
    },
    end(): void {
      if (told > PRINTED_MAX)
        output.write(`… and ${counted(told - PRINTED_MAX, 'more difference')}\n`);
    },
  };
}
