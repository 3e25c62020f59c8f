import { createHook, type Hook } from './hook.ts';

/** What storage does wrong, from now on or for some operations. */
export type DiskFault =
  /** Writes reject, as on a full disk. */
  | 'quota'
  /** Every operation rejects: the browser has closed the connection. */
  | 'invalid-state'
  /** Reads reject: a broken profile. */
  | 'unreadable'
  /** Operations are done and answer after three seconds. */
  | 'slow'
  /** Operations are done and answer after eight seconds, when nobody waits for them any more. */
  | 'late'
  /** Operations are done and never answer. */
  | 'mute'
  /** Operations are not done and never answer. */
  | 'hung';

/** The changes of one write: a record by its key, or undefined to remove it. */
export type Changes = Readonly<Record<string, unknown>>;

/** The storage of one browser profile, shared by all tabs of a site. */
export interface Disk {
  readonly records: Map<string, unknown>;
  /** Does a write as a whole. */
  commit(changes: Changes, by: string): void;
  /** Deletes everything, as a citizen does who clears the site's data. */
  wipe(): void;
  /** Makes the next operations go wrong, or all until told `undefined`. */
  setFault(fault: DiskFault | undefined, operations?: number): void;
  /** Gives the fault of the operation that begins now. */
  takeFault(): DiskFault | undefined;
  /** Told before each write, while the records are as they were. */
  readonly committing: Hook<[changes: Changes, by: string]>;
  /** Told before everything is deleted. */
  readonly wiping: Hook<[]>;
}

/** Makes an empty disk without faults. */
export function createDisk(): Disk {
  let fault: DiskFault | undefined;
  let left = 0;
  const disk: Disk = {
    records: new Map(),
    commit(changes, by) {
      disk.committing.tell(changes, by);
      for (const [key, record] of Object.entries(changes)) {
        if (record === undefined) disk.records.delete(key);
        else disk.records.set(key, record);
      }
    },
    wipe() {
      disk.wiping.tell();
      disk.records.clear();
    },
    setFault(next, operations = Infinity) {
      fault = next;
      left = operations;
    },
    takeFault() {
      const taken = left > 0 ? fault : undefined;
      left -= 1;
      return taken;
    },
    committing: createHook(),
    wiping: createHook(),
  };
  return disk;
}
