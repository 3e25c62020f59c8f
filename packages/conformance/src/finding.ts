import type { Check } from './check.ts';

/** What came of one check; the reason says what was received, or why nothing can be said. */
export interface Finding extends Pick<Check, 'id' | 'level' | 'rule'> {
  outcome: 'pass' | 'FAIL' | 'skip';
  reason?: string;
}
