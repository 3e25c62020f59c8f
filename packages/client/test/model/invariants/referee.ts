import type { World } from '../world/world.ts';
import { invariants, type Invariant } from './invariants.ts';
import { watchCounting } from './watch-counting.ts';
import { watchFlights } from './watch-flights.ts';
import { watchLoad } from './watch-load.ts';
import { watchPauses } from './watch-pauses.ts';
import { watchRecorded } from './watch-recorded.ts';
import { watchRemoval } from './watch-removal.ts';
import { watchSaved } from './watch-saved.ts';

/** Notes that an invariant was looked at, and what is wrong when it does not hold. */
export type Check = (invariant: Invariant, holds: boolean, wrong: () => string) => void;

/** Watches a world. */
export interface Referee {
  check: Check;
  /** How often each invariant was looked at. */
  readonly checked: Record<Invariant, number>;
  /** Throws when something was wrong, with all that has happened. */
  enforce(): void;
}

/** Sets a referee on a world, who checks these invariants whenever something happens. */
export function createReferee(world: World, judged: readonly Invariant[]): Referee {
  const checked = { I1: 0, I2: 0, I3: 0, I4: 0, I5: 0, I6: 0 };
  let violation: string | undefined;
  const check: Check = (invariant, holds, wrong) => {
    if (!judged.includes(invariant)) return;
    checked[invariant] += 1;
    if (holds || violation) return;
    violation = `${invariant} (${invariants[invariant]}): ${wrong()}`;
    world.agenda.trail.push(`>>> ${violation}`);
  };
  const watchers = [
    watchSaved,
    watchRemoval,
    watchCounting,
    watchRecorded,
    watchFlights,
    watchLoad,
    watchPauses,
  ];
  for (const watch of watchers) watch(world, check);
  return {
    check,
    checked,
    enforce() {
      if (violation) throw new Error([violation, ...world.agenda.trail].join('\n  '));
    },
  };
}
