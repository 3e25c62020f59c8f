import { keyOf, type Item } from '../outbox/item.ts';
import { RETRY_AFTER_MAX_MS } from '../transport/retry-after.ts';
import { defaultBackoff } from './backoff.ts';

/** Most attempts at once for one collector: a backlog must not crowd out the host's own requests. */
const MAX_IN_FLIGHT = 4;

/** Longest pause that is ever set, in milliseconds; a longer one is the work of a clock that jumped. */
const LONGEST_PAUSE_MS = RETRY_AFTER_MAX_MS + defaultBackoff.capMs;

/** One delivery of one item: to the collector of this name. */
export interface Task {
  item: Item;
  name: string;
}

/** What to attempt now, and in how many milliseconds to look again; `Infinity` for not at all. */
export interface Plan {
  due: Task[];
  wakeInMs: number;
}

/** What a plan depends on beside the items. */
export interface Circumstances {
  names: readonly string[];
  now: number;
  /** Whether to cut pauses short that nobody asked for. */
  isHurried: boolean;
  /** The tasks under way, as `taskKey` names them. */
  busy: ReadonlySet<string>;
}

/** Gives the name of a task, the same in every tab. */
export function taskKey({ item, name }: Task): string {
  return `${keyOf(item)} ${name}`;
}

function planCollector(
  items: readonly Item[],
  { name, now, isHurried, busy }: Circumstances & { name: string },
): Plan {
  const begun = new Set<string>();
  const due: Task[] = [];
  let wakeInMs = Infinity;
  let room = MAX_IN_FLIGHT;
  for (const item of items) {
    const { id } = item.response;
    const { state, notBefore = 0, isFirm } = item.deliveries[name] ?? {};
    if (state !== 'waiting' || begun.has(id)) continue;
    begun.add(id);
    const pauseMs = notBefore - now;
    const isDue = pauseMs <= 0 || pauseMs > LONGEST_PAUSE_MS || (isHurried && !isFirm);
    if (busy.has(taskKey({ item, name }))) room -= 1;
    else if (isDue) due.push({ item, name });
    else wakeInMs = Math.min(wakeInMs, pauseMs);
  }
  return { due: due.slice(0, Math.max(room, 0)), wakeInMs };
}

/**
 * Plans the next attempts for items listed with earlier revisions first. Items do not wait for each
 * other, but a revision waits until the delivery of the one before it has ended.
 */
export function planDeliveries(items: readonly Item[], circumstances: Circumstances): Plan {
  const plans = circumstances.names.map((name) => planCollector(items, { ...circumstances, name }));
  return {
    due: plans.flatMap(({ due }) => due),
    wakeInMs: Math.min(...plans.map(({ wakeInMs }) => wakeInMs)),
  };
}
