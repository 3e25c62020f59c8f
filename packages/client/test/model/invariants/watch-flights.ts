import type { Request } from '../world/network.ts';
import type { World } from '../world/world.ts';
import type { Check } from './referee.ts';

/** How long another tab may hold a lock, in milliseconds, before one goes on without. */
const DEADLINE_MS = 60_000;

/** Name of the database, with which the name of each lock begins. */
const DATABASE = 'hailong';

const lockOf = ({ key, collector }: Request) => `${DATABASE} ${key} ${collector}`;

/**
 * I5: a tab has one attempt under way for an item; where there are locks, no two tabs have one each,
 * unless one has asked for the lock in vain for a minute; it is let go when nothing is under way.
 */
export function watchFlights({ agenda, network, locks, hasLocks }: World, check: Check): void {
  const { sending, underWay } = network;

  /** Those sent without a lock, after a minute in which another tab did not let go of it. */
  const excused = new Set<Request>();

  function isExcused(request: Request): boolean {
    const { tab } = request;
    const lock = lockOf(request);
    const deniedMs = agenda.elapsedMs() - (locks.deniedSince(lock, tab) ?? Infinity);
    return locks.holder(lock)?.tab !== tab && deniedMs >= DEADLINE_MS;
  }

  sending.hear((request) => {
    const { tab, key } = request;
    if (isExcused(request)) excused.add(request);
    const others = [...underWay].filter((other) => lockOf(other) === lockOf(request));
    const isAlone = !others.some((other) => other.tab === tab);
    check('I5', isAlone, () => `${tab.name} sends ${key} twice at once`);
    if (!hasLocks) return;
    const rival = others.find((other) => !excused.has(other) && !excused.has(request));
    check('I5', !rival, () => `${tab.name} sends ${key} while ${rival?.tab.name} does`);
  });

  locks.released.hear((name, tab) => {
    const isDone = ![...underWay].some((other) => other.tab === tab && lockOf(other) === name);
    check('I5', isDone, () => `${tab.name} lets go of ${name} while its request is under way`);
  });
}
