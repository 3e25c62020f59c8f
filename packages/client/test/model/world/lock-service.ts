import type { Agenda, Life } from './agenda.ts';
import { createHook, type Hook } from './hook.ts';

interface Held {
  name: string;
  tab: Life;
  /** When it was granted, in milliseconds since the world began. */
  since: number;
}

interface Waiting {
  name: string;
  tab: Life;
  grant(): void;
}

type Granted = (lock: { name: string } | null) => unknown;

/** The Web Locks of a browser: exclusive, granted in order, freed when a tab dies, kept when it is frozen. */
export interface LockService {
  /** Gives `navigator.locks` of a tab. */
  of(tab: Life): LockManager;
  /** Gives who holds a lock and since when. */
  holder(name: string): Held | undefined;
  /** Gives since when a tab has asked for a lock in vain, in milliseconds since the world began. */
  deniedSince(name: string, tab: Life): number | undefined;
  /** Frees what a dead tab held. */
  free(tab: Life): void;
  /** Told after each release by a living tab. */
  readonly released: Hook<[name: string, tab: Life]>;
}

/** Makes the locks of a browser, of which none is held. */
export function createLockService(agenda: Agenda): LockService {
  const held = new Map<string, Held>();
  const denied = new Map<string, number>();
  let queue: Waiting[] = [];

  function release(name: string): void {
    held.delete(name);
    const next = queue.find((waiting) => waiting.name === name);
    queue = queue.filter((waiting) => waiting !== next);
    next?.grant();
  }

  function decide(name: string, tab: Life, isOnlyIfFree: boolean, call: Granted): void {
    const tell = (lock: { name: string } | null) =>
      agenda.add({
        what: `${tab.name} ${lock ? 'gets' : 'does not get'} the lock ${name}`,
        at: agenda.elapsedMs(),
        owner: tab,
        run: () => call(lock),
      });
    const grant = () => {
      held.set(name, { name, tab, since: agenda.elapsedMs() });
      denied.delete(`${tab.name} ${name}`);
      tell({ name });
    };
    if (!held.has(name)) return grant();
    const denial = `${tab.name} ${name}`;
    denied.set(denial, denied.get(denial) ?? agenda.elapsedMs());
    if (isOnlyIfFree) tell(null);
    else queue.push({ name, tab, grant });
  }

  function request(tab: Life, name: string, ...rest: [LockOptions, Granted] | [Granted]) {
    const callback = rest.at(-1) as Granted;
    const { ifAvailable = false } = rest.length > 1 ? (rest[0] as LockOptions) : {};
    return new Promise((resolve, reject) => {
      const call: Granted = async (lock) => {
        try {
          resolve(await callback(lock));
        } catch (error) {
          reject(error);
        }
        if (lock && held.get(name)?.tab === tab) {
          release(name);
          service.released.tell(name, tab);
        }
      };
      const run = () => tab.state !== 'dead' && decide(name, tab, ifAvailable, call);
      agenda.add({ what: `${tab.name} asks for the lock`, at: agenda.elapsedMs(), run });
    });
  }

  const service: LockService = {
    of: (tab) => ({ request: request.bind(undefined, tab) }) as unknown as LockManager,
    holder: (name) => held.get(name),
    deniedSince: (name, tab) => denied.get(`${tab.name} ${name}`),
    free(tab) {
      queue = queue.filter((waiting) => waiting.tab !== tab);
      for (const { name, ...lock } of [...held.values()]) if (lock.tab === tab) release(name);
    },
    released: createHook(),
  };
  return service;
}
