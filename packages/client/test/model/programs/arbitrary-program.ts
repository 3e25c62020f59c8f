import fc, { type Arbitrary } from 'fast-check';
import type { DiskFault } from '../world/disk.ts';
import { weathers, type WeatherName } from '../world/weather.ts';
import type { Command, Program, Step } from './command.ts';

const tab = fc.nat(2);
const times = fc.constantFrom(1, 2, 3, 1_000);
const doing = <What extends string>(...what: What[]) => fc.constantFrom(...what);
const faults: DiskFault[] = [
  'quota',
  'invalid-state',
  'unreadable',
  'slow',
  'late',
  'mute',
  'hung',
];
const SECOND_MS = 1_000;
const waits = [100, SECOND_MS, 3 * SECOND_MS, 31 * SECOND_MS, 65 * SECOND_MS, 16 * 60 * SECOND_MS];
const YEARS_DAYS = 3_653;

const command: Arbitrary<Command> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: doing('submit'), tab, answer: fc.nat(5) }) },
  { weight: 2, arbitrary: fc.record({ do: doing('submit again'), tab, answer: fc.nat(5) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: doing('find a record of an older version'), answer: fc.nat(5) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ do: doing('open', 'close', 'freeze', 'thaw', 'drain'), tab }),
  },
  { weight: 3, arbitrary: fc.record({ do: doing('kill'), tab, doneOperations: fc.nat(2) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: doing('event'),
      tab,
      type: doing('online', 'pageshow', 'visibilitychange', 'pagehide'),
    }),
  },
  {
    weight: 7,
    arbitrary: fc.record({ do: doing('wait'), ms: fc.constantFrom(...waits), order: fc.nat(99) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: doing('let days pass'), days: fc.integer({ min: 1, max: 5 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: doing('jump'),
      days: fc.constantFrom(1, -1, 31, -YEARS_DAYS, YEARS_DAYS),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      do: doing('weather'),
      collector: fc.nat(1),
      name: fc.constantFrom(...(Object.keys(weathers) as WeatherName[])),
      requests: times,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: doing('break the disk'),
      fault: fc.constantFrom(...faults),
      operations: times,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: doing('put a foreign record', 'wipe the disk', 'calm down') }),
  },
);

const step: Arbitrary<Step> = fc.record({ command, picks: fc.array(fc.nat(7), { maxLength: 9 }) });

/** Gives sequences of commands and interleavings in worlds of every kind. */
export const arbitraryProgram: Arbitrary<Program> = fc.record({
  hasLocks: fc.boolean(),
  collectors: fc.constantFrom(1 as const, 2 as const),
  maxAgeDays: fc.constantFrom(30 as const, 2 as const),
  steps: fc.array(step, { minLength: 1, maxLength: 24, size: 'max' }),
  frozen: fc.constantFrom('stay' as const, 'thaw' as const, 'die' as const),
});
