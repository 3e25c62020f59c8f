import { setTimeout as pause } from 'node:timers/promises';
import type { Device } from './device.ts';

/** How long nothing befalls a device, at most, in milliseconds. */
const QUIET_MS = 20_000;

/** How long a device stays without network, at most, in milliseconds. */
const OFFLINE_MS = 5_000;

/** How a device is lived with. */
export interface LiveOptions {
  random(): number;
  /** Aborted when it is to end. */
  signal: AbortSignal;
  /** Hears of each tab that was killed. */
  onCrash(): void;
}

type Event = (device: Device, options: LiveOptions) => void | Promise<void>;

function crash(device: Device, { onCrash }: LiveOptions): void {
  if (device.kill()) onCrash();
}

/** Loses the network for a while; a tab may be killed meanwhile. */
async function goOffline(device: Device, { random, signal }: LiveOptions): Promise<void> {
  device.setOnline(false);
  await pause(random() * OFFLINE_MS, undefined, { signal });
  device.setOnline(true);
}

/** What befalls a device; what stands more than once is more frequent. */
const events: readonly Event[] = [
  crash,
  crash,
  crash,
  (device) => device.close(),
  goOffline,
  (device) => device.open(),
  (device) => device.open(),
];

/** Lets tabs of a device open, close, crash and lose the network at random, until it is to end. */
export async function live(device: Device, options: LiveOptions): Promise<void> {
  const { random, signal } = options;
  device.open();
  while (!signal.aborted) {
    await pause(random() * QUIET_MS, undefined, { signal }).catch(() => {});
    if (signal.aborted) break;
    await Promise.resolve(events[Math.floor(random() * events.length)]?.(device, options)).catch(
      () => {},
    );
    // somebody comes back sooner or later
    if (random() < 0.7) device.open();
  }
  device.setOnline(true);
}
