import type { Clock } from '../../src/clock.ts';

interface Timer {
  at: number;
  run: () => void;
}

/** A clock that stands still until a test moves it. */
export interface FakeClock extends Clock {
  /** Lets time pass and runs the timers that fall due, in order. */
  advance(ms: number): void;
  /** Sets the wall time without letting time pass, as a citizen or a time server does. */
  jump(ms: number): void;
  /** How long the timers that are set still have to run, in milliseconds, the next one first. */
  pauses(): number[];
}

/** Makes a clock that starts on 24 November 2026. */
export function createFakeClock(start = Date.UTC(2026, 10, 24)): FakeClock {
  const timers = new Set<Timer>();
  let elapsed = 0;
  let offset = start;
  const next = () => [...timers].sort((a, b) => a.at - b.at)[0];
  return {
    now: () => offset + elapsed,
    after(ms, run) {
      const timer = { at: elapsed + ms, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance(ms) {
      const end = elapsed + ms;
      for (let timer = next(); timer && timer.at <= end; timer = next()) {
        timers.delete(timer);
        elapsed = Math.max(elapsed, timer.at);
        timer.run();
      }
      elapsed = end;
    },
    jump(ms) {
      offset += ms;
    },
    pauses: () => [...timers].map(({ at }) => at - elapsed).sort((a, b) => a - b),
  };
}
