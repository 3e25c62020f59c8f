import { setTimeout as pause } from 'node:timers/promises';
import type { Device } from './device.ts';

/** How often is looked whether anything still waits, in milliseconds. */
const LOOK_MS = 500;

/** Gives how many records all devices hold. */
export function countWaiting(devices: readonly Device[]): number {
  return devices.reduce((sum, device) => sum + device.waiting(), 0);
}

/**
 * Opens every device anew, as its owner does the next day, and waits until nothing waits any more,
 * but not for ever.
 */
export async function drainDevices(
  devices: readonly Device[],
  deadlineMs: number,
): Promise<number> {
  const endsAt = Date.now() + deadlineMs;
  for (const device of devices) {
    while (device.kill());
    device.open();
  }
  while (countWaiting(devices) > 0 && Date.now() < endsAt) {
    for (const device of devices) if (device.waiting() > 0) device.drain();
    await pause(LOOK_MS);
  }
  const left = countWaiting(devices);
  for (const device of devices) while (device.kill());
  return left;
}
