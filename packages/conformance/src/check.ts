import type { Lab } from './lab/lab.ts';

/** How much a rule binds: what a page relies on, what is expected, and what a collector may leave out. */
export type Level = 'must' | 'should' | 'may';

/** One rule of the protocol, and how to find out whether a collector keeps it. */
export interface Check {
  /** Its group and its name: `repeat.receipt`. */
  id: string;
  level: Level;
  /** The sentence of the protocol that is checked. */
  rule: string;
  /** Whether it has the collector record test answers. */
  writes: boolean;
  /** Resolves where the rule is kept; throws a Breach where it is broken, a Skip where nothing can be said. */
  run(lab: Lab): Promise<void>;
}
