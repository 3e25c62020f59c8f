import { Breach } from './breach.ts';

/** Throws a Breach unless something holds. */
export function expectThat(holds: boolean, expected: string, received: string): asserts holds {
  if (!holds) throw new Breach(expected, received);
}
