/** Whoever code runs for: a tab. What is told to a frozen one waits, to a dead one it never comes. */
export interface Life {
  readonly name: string;
  state: 'awake' | 'frozen' | 'dead';
}

/** One thing that waits to happen: an answer of the disk, a timer, a request that arrives. */
export interface Happening {
  what: string;
  /** Earliest moment, in milliseconds since the world began. */
  at: number;
  run(): void;
  /** The tab whose code runs then; the device, the network and a collector act without one. */
  owner?: Life;
  /** What shares a channel happens in the order of its moments, then of its coming. */
  channel?: string;
}

/** All that waits to happen in a world; an interleaving is the order in which it is run. */
export interface Agenda {
  /** Milliseconds since the world began. */
  elapsedMs(): number;
  /** Adds a happening and gives a function that takes it away again. */
  add(happening: Happening): () => void;
  /** Lists what may happen now, the oldest first. */
  ready(): Happening[];
  /** Lets go on what can without waiting for anything. */
  settle(): Promise<void>;
  /** Lets one thing happen, and everything that follows from it without waiting. */
  run(happening: Happening): Promise<void>;
  /** Lets time pass until the next thing is due, at most so far; tells whether there was one. */
  passUntil(latestMs: number): boolean;
  /** Takes away what fits, in its order. */
  take(fits: (happening: Happening) => boolean): Happening[];
  /** What has happened, for the report of a failure. */
  readonly trail: string[];
}

/**
 * Waits until every promise that can go on has gone on: asked for from a promise, Node runs a tick
 * when no other is left. A turn of the event loop would do the same at three times the cost.
 */
const turn = () => new Promise<void>((resolve) => process.nextTick(resolve));

/** Makes the agenda of a world in which nothing waits yet. */
export function createAgenda(): Agenda {
  const waiting: Happening[] = [];
  const trail: string[] = [];
  let elapsed = 0;

  function add(happening: Happening): () => void {
    const { channel, at } = happening;
    const later = channel
      ? waiting.findIndex((other) => other.channel === channel && other.at > at)
      : -1;
    waiting.splice(later < 0 ? waiting.length : later, 0, happening);
    return () => remove(happening);
  }

  function remove(happening: Happening): void {
    const index = waiting.indexOf(happening);
    if (index >= 0) waiting.splice(index, 1);
  }

  /** Lists the first of each channel, and all without one, unless they are for a sleeping tab. */
  function heads(): Happening[] {
    const channels = new Set<string>();
    const found: Happening[] = [];
    for (const happening of waiting) {
      const { channel, owner } = happening;
      if (channel !== undefined) {
        if (channels.has(channel)) continue;
        channels.add(channel);
      }
      if (!owner || owner.state === 'awake') found.push(happening);
    }
    return found;
  }

  return {
    trail,
    settle: turn,
    elapsedMs: () => elapsed,
    add,
    ready: () => heads().filter(({ at }) => at <= elapsed),
    async run(happening) {
      remove(happening);
      trail.push(`${elapsed} ms: ${happening.what}`);
      happening.run();
      if (happening.owner) await turn();
    },
    passUntil(latestMs) {
      const next = Math.min(...heads().map(({ at }) => at));
      const isDue = next <= latestMs;
      elapsed = Math.max(elapsed, isDue ? next : latestMs);
      return isDue;
    },
    take(fits) {
      const taken = waiting.filter(fits);
      taken.forEach(remove);
      return taken;
    },
  };
}
