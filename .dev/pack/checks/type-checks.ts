import type { Check } from '../check.ts';
import { compileConsumer, modeNames } from '../consumer/compile-consumer.ts';

/** The checks of what TypeScript makes of projects that use the packages. */
export const typeChecks: Check[] = modeNames.map((mode) => ({
  name: `TypeScript types every entry, and templates of React, Svelte and Vue, with "${mode}"`,
  findFaults: (packed) => compileConsumer(packed, mode),
}));
