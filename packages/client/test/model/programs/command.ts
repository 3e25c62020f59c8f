import type { DiskFault } from '../world/disk.ts';
import type { WeatherName } from '../world/weather.ts';

/** The place of a tab on the device, of an answer among all, of a collector among all: from 0. */
type Place = number;

/** What a citizen, a browser or a collector does next. */
export type Command =
  | { do: 'submit'; tab: Place; answer: Place }
  | { do: 'submit again'; tab: Place; answer: Place }
  | { do: 'find a record of an older version'; answer: Place }
  | { do: 'open' | 'close' | 'freeze' | 'thaw' | 'drain'; tab: Place }
  | { do: 'kill'; tab: Place; doneOperations: number }
  | { do: 'event'; tab: Place; type: 'online' | 'pageshow' | 'visibilitychange' | 'pagehide' }
  | { do: 'wait'; ms: number; order: number }
  | { do: 'jump'; days: number }
  /** Each of them with a look at the outbox. */
  | { do: 'let days pass'; days: number }
  | { do: 'weather'; collector: Place; name: WeatherName; requests: number }
  | { do: 'break the disk'; fault: DiskFault; operations: number }
  | { do: 'put a foreign record' | 'wipe the disk' | 'calm down' };

/** A command, and which of the things that then may happen do so one by one before the next. */
export interface Step {
  command: Command;
  picks: number[];
}

/** A sequence in one world. */
export interface Program {
  hasLocks: boolean;
  collectors: 1 | 2;
  /** The usual age, or one that a sequence can reach. */
  maxAgeDays: 30 | 2;
  steps: Step[];
  /** What becomes of frozen tabs in the end. */
  frozen: 'stay' | 'thaw' | 'die';
}
