import type { Clock } from '../../../src/clock.ts';
import type { Agenda, Life } from './agenda.ts';

/** The moment at which every world begins. */
export const BEGINNING = Date.UTC(2026, 10, 24);

/** The clock of a device: one wall time for all its tabs, which may jump, and timers for each. */
export interface DeviceClock {
  now(): number;
  /** Sets the wall time forward, or back when negative, without letting time pass. */
  jump(ms: number): void;
  /** Gives the clock that a tab sees. */
  of(tab: Life): Clock;
}

/** Makes the clock of a device. */
export function createDeviceClock(agenda: Agenda): DeviceClock {
  let offset = BEGINNING;
  const now = () => offset + agenda.elapsedMs();
  return {
    now,
    jump: (ms) => void (offset += ms),
    of: (owner) => ({
      now,
      after: (ms, run) =>
        agenda.add({
          what: `a timer of ${owner.name}`,
          at: agenda.elapsedMs() + Math.max(0, ms),
          owner,
          channel: `timers of ${owner.name}`,
          run,
        }),
    }),
  };
}
