import type { OutboxStorage } from '../../../src/outbox/storage.ts';
import type { Agenda, Life } from './agenda.ts';
import { createDeferred } from './deferred.ts';
import { frozenCopyOf } from './frozen-copy-of.ts';
import type { Disk, DiskFault } from './disk.ts';

/** How long operations take, in milliseconds: a client waits for five seconds. */
const DURATIONS_MS: Partial<Record<DiskFault, number>> = { slow: 3_000, late: 8_000 };

const errorNames: Partial<Record<DiskFault, string>> = {
  quota: 'QuotaExceededError',
  'invalid-state': 'InvalidStateError',
  unreadable: 'UnknownError',
};

function rejects(fault: DiskFault | undefined, kind: 'read' | 'write'): boolean {
  return (
    fault === 'invalid-state' ||
    (fault === 'quota' && kind === 'write') ||
    (fault === 'unreadable' && kind === 'read')
  );
}

/** Gives the channel in which what a tab has begun reaches the disk: it does so in order. */
export function diskChannel({ name }: Life): string {
  return `disk of ${name}`;
}

/**
 * Gives the storage that a tab sees. Each operation happens twice: at the disk, which a tab that
 * dies meanwhile does not undo, and then as the answer to the tab.
 */
export function createTabStorage(agenda: Agenda, disk: Disk, tab: Life): OutboxStorage {
  // one that takes long holds up those behind it, as transactions of one connection do
  let lastAt = 0;

  function operate<T>(kind: 'read' | 'write', what: string, act: () => T): Promise<T> {
    const fault = disk.takeFault();
    lastAt = Math.max(lastAt, agenda.elapsedMs() + ((fault && DURATIONS_MS[fault]) ?? 0));
    const { promise, resolve, reject } = createDeferred<T>();
    const answer = (run: () => void) =>
      agenda.add({
        what: `the disk answers ${tab.name}: ${what}`,
        at: agenda.elapsedMs(),
        owner: tab,
        channel: `answers of the disk to ${tab.name}`,
        run,
      });
    const run = () => {
      if (fault === 'hung') return;
      if (rejects(fault, kind)) {
        const error = new DOMException(`${fault}`, errorNames[fault!]);
        return void answer(() => reject(error));
      }
      const result = act();
      if (fault !== 'mute') answer(() => resolve(result));
    };
    agenda.add({
      what: `disk: ${what} of ${tab.name}${fault ? `, ${fault}` : ''}`,
      at: lastAt,
      channel: diskChannel(tab),
      run,
    });
    return promise;
  }

  return {
    getAll: () => operate('read', 'getAll', () => [...disk.records.values()]),
    get: (key) => operate('read', 'get', () => disk.records.get(key)),
    write(changes) {
      const copy = frozenCopyOf(changes);
      return operate('write', 'write', () => disk.commit(copy, tab.name));
    },
    close: () => {},
  };
}
