import type { Clock } from '@hailong/client';
import type { Tab } from './tab.ts';

/** Gives the system's clock as one tab has it: no timer outlives the tab. */
export function tabClock({ signal }: Tab): Clock {
  const timers = new Set<NodeJS.Timeout>();
  signal.addEventListener('abort', () => timers.forEach((timer) => clearTimeout(timer)));
  return {
    now: Date.now,
    after(ms, run) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        run();
      }, ms);
      timers.add(timer);
      if (signal.aborted) clearTimeout(timer);
      return () => {
        timers.delete(timer);
        clearTimeout(timer);
      };
    },
  };
}
