import type { Settings } from '../settings.ts';
import { jitter } from './settle.ts';

/** Failures in a row after which it is the collector that is in trouble, and not a response. */
const MAX_FAILURES = 4;

/** Leaves a collector that only fails in peace for a while. */
export interface Rest {
  isOn: boolean;
  /** Hears how an attempt went. */
  hear(isAnswered: boolean): void;
  /** Ends the rest, until the next failure. */
  stop(): void;
}

/** Makes the rest of one collector: `begin` and `end` are called with it, `end` when it is back too. */
export function createRest(
  settings: Settings,
  begin: () => void,
  end: (isBack: boolean) => void,
): Rest {
  let failures = 0;
  let cancel = () => {};
  const rest: Rest = {
    isOn: false,
    hear(isAnswered) {
      const isBack = isAnswered && failures >= MAX_FAILURES;
      failures = isAnswered ? 0 : failures + 1;
      if (isBack) end(true);
      if (failures < MAX_FAILURES) return;
      rest.stop();
      rest.isOn = true;
      begin();
      cancel = settings.clock.after(jitter(failures - MAX_FAILURES, settings), () => {
        rest.isOn = false;
        end(false);
      });
    },
    stop() {
      rest.isOn = false;
      cancel();
    },
  };
  return rest;
}
