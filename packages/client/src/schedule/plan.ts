import { keyOf, type DeliveryRecord, type Item } from '../outbox/item.ts';
import { RETRY_AFTER_MAX_MS } from '../transport/retry-after.ts';
import { defaultBackoff } from './backoff.ts';

/** Most attempts at once for one collector: a backlog must not crowd out the host's own requests. */
const MAX_IN_FLIGHT = 4;

/** Longest pause that is ever set, in milliseconds; a longer one is the work of a clock that jumped. */
const LONGEST_PAUSE_MS = RETRY_AFTER_MAX_MS + defaultBackoff.capMs;

/** One delivery of one item. */
export interface Task {
  item: Item;
  name: string;
  delivery: DeliveryRecord;
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
export function taskKey({ item, name }: Pick<Task, 'item' | 'name'>): string {
  return `${keyOf(item)} ${name}`;
}

function remainingMs({ notBefore, isFirm }: DeliveryRecord, now: number, isHurried: boolean) {
  const ms = notBefore - now;
  return ms > LONGEST_PAUSE_MS || (isHurried && !isFirm) ? 0 : ms;
}

/** Gives the waiting deliveries to one collector: of each response only the earliest revision. */
function firstRevisions(items: readonly Item[], name: string): Task[] {
  const tasks = new Map<string, Task>();
  for (const item of items) {
    const { id, revision } = item.response;
    const delivery = item.deliveries[name];
    const earlier = tasks.get(id);
    if (delivery?.state !== 'waiting') continue;
    if (earlier && earlier.item.response.revision < revision) continue;
    tasks.set(id, { item, name, delivery });
  }
  return [...tasks.values()];
}

/**
 * Plans the next attempts. Items do not wait for each other, but a revision waits until the
 * delivery of the one before it has ended.
 */
export function planDeliveries(items: readonly Item[], circumstances: Circumstances): Plan {
  const { names, now, isHurried, busy } = circumstances;
  const plan: Plan = { due: [], wakeInMs: Infinity };
  for (const name of names) {
    const all = firstRevisions(items, name);
    const idle = all.filter((task) => !busy.has(taskKey(task)));
    const waits = idle.map(({ delivery }) => remainingMs(delivery, now, isHurried));
    const due = idle.filter((_, index) => (waits[index] ?? 0) <= 0);
    const room = MAX_IN_FLIGHT - (all.length - idle.length);
    plan.due.push(...due.slice(0, Math.max(room, 0)));
    plan.wakeInMs = Math.min(plan.wakeInMs, ...waits.filter((ms) => ms > 0));
  }
  return plan;
}
