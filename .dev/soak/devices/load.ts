import type { Ledger } from '../ledger/ledger.ts';
import { seededRandom } from '../../bench/make-response.ts';
import { createDevice, type Device } from './device.ts';
import { live } from './live.ts';
import { createMemoryOutbox } from './memory-outbox.ts';
import type { OutboxHooks } from './memory-outbox.ts';

/** How often citizens come to the devices, in milliseconds. */
const TICK_MS = 20;

/**
 * Which part of the writes meets a full disk: a new answer is then not told saved, and a recorded
 * one stays in the outbox, to be sent again by the next tab.
 */
const FULL = 0.002;

/** Which part of the devices has a browser without Web Locks. */
const WITHOUT_LOCKS = 0.2;

/** Makes the outbox of a device; a test may give one with a defect. */
export type CreateOutbox = typeof createMemoryOutbox;

/** How many devices there are, and how busy they are. */
export interface LoadOptions {
  collector: string;
  ledger: Ledger;
  seed: number;
  devices: number;
  /** Answers a second, of all devices together; fewer where too many wait. */
  perSecond: number;
  createOutbox?: CreateOutbox;
}

/** Many devices at work. */
export interface Load {
  devices: readonly Device[];
  crashes(): number;
  /** Ends answering and crashing; what waits still waits. */
  stop(): Promise<void>;
}

function makeDevice(at: number, options: LoadOptions, end: AbortSignal) {
  const { collector, ledger, seed, createOutbox = createMemoryOutbox } = options;
  const random = seededRandom(seed + 1_000 + at);
  const hooks: OutboxHooks = {
    onRemoved: (key) => ledger.left(key.split(' ')[0] ?? key),
    isFull: () => !end.aborted && random() < FULL,
  };
  const hasLocks = random() > WITHOUT_LOCKS;
  const outbox = createOutbox(hooks);
  const device = createDevice({
    name: `device-${at}`,
    collector,
    outbox,
    hasLocks,
    ledger,
    random,
  });
  return { device, random };
}

/** Starts many devices that answer, crash and come back until they are stopped. */
export function startLoad(options: LoadOptions): Load {
  const random = seededRandom(options.seed);
  const end = new AbortController();
  const numbers = Array.from({ length: options.devices }, (_, at) => at);
  const all = numbers.map((at) => makeDevice(at, options, end.signal));
  const devices = all.map(({ device }) => device);
  let crashes = 0;
  const lives = all.map((each) =>
    live(each.device, { random: each.random, signal: end.signal, onCrash: () => (crashes += 1) }),
  );
  const startedAt = Date.now();
  let answers = 0;
  const ticks = setInterval(() => {
    // by the time that has passed: on a busy machine ticks are late
    const owed = ((Date.now() - startedAt) / 1_000) * options.perSecond;
    for (; answers < owed; answers += 1) {
      const open = devices.filter((device) => device.isOpen());
      open[Math.floor(random() * open.length)]?.answer();
    }
  }, TICK_MS);
  return {
    devices,
    crashes: () => crashes,
    async stop() {
      clearInterval(ticks);
      end.abort();
      await Promise.all(lives);
    },
  };
}
