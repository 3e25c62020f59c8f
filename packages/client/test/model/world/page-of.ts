type Listener = (event: Event) => void;

/** The events of a page. */
export interface Page {
  /** Runs what reads the page from the global object. */
  within<T>(run: () => T): T;
  fire(type: string): void;
}

const members = ['addEventListener', 'removeEventListener'] as const;

/**
 * Gives the page of one tab: what a client does while it is made finds this page's events on the
 * global object, where a browser has them.
 */
export function createPage(): Page {
  const listeners = new Map<string, Set<Listener>>();
  const of = (type: string) => {
    const known = listeners.get(type) ?? new Set();
    listeners.set(type, known);
    return known;
  };
  const events = {
    addEventListener: (type: string, listener: Listener) => void of(type).add(listener),
    removeEventListener: (type: string, listener: Listener) => void of(type).delete(listener),
  };
  return {
    within(run) {
      const before = members.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
      for (const name of members) {
        Object.defineProperty(globalThis, name, { value: events[name], configurable: true });
      }
      try {
        return run();
      } finally {
        members.forEach((name, at) => {
          delete (globalThis as Partial<typeof globalThis>)[name];
          if (before[at]) Object.defineProperty(globalThis, name, before[at]);
        });
      }
    },
    fire: (type) => of(type).forEach((listener) => listener({ type } as Event)),
  };
}
