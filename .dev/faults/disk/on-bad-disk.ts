import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { buildBadDisk } from './build-bad-disk.ts';

/** What can be wrong with a disk, as bad-disk.c reads it. */
export const DISK_FAULTS = {
  none: '',
  full: 'write ENOSPC',
  'read-only': 'open,write EROFS',
  'failing to write': 'write,flush EIO',
  'failing to flush': 'flush EIO',
} as const;

/** The name of a fault, how many milliseconds longer each flush or write takes, or how much is free. */
export type DiskFault =
  keyof typeof DISK_FAULTS | { flushMs: number } | { writeMs: number } | { freeBytes: number };

/** A bad disk: what a process needs to have it, and the switch. */
export interface OnBadDisk {
  environment: Record<string, string>;
  setFault(fault: DiskFault): void;
}

function lineOf(fault: DiskFault): string {
  if (typeof fault === 'string') return DISK_FAULTS[fault];
  if ('flushMs' in fault) return `flush ${fault.flushMs}`;
  return 'writeMs' in fault ? `write ${fault.writeMs}` : `space ${fault.freeBytes}`;
}

/**
 * Lets a file, and those whose names begin with its name, lie on a bad disk for a process that is
 * started with the environment. Throws where `buildBadDisk` says what is missing.
 */
export function onBadDisk(file: string): OnBadDisk {
  const built = buildBadDisk();
  if ('missing' in built) throw new Error(built.missing);
  // Beside the file, under a name that is not its own: the switch has to work on a bad disk.
  const control = file.replace(basename(file), 'disk-fault');
  const setFault = (fault: DiskFault): void => writeFileSync(control, lineOf(fault));
  setFault('none');
  const environment = {
    LD_PRELOAD: built.shim,
    FAULT_MATCH: basename(file),
    FAULT_CONTROL: control,
  };
  return { environment, setFault };
}
