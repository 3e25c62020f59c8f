import type { Clock } from '../clock.ts';
import type { DeliveryChange } from '../delivery-change.ts';
import { keyOf, withDelivery, type DeliveryRecord, type Item } from '../outbox/item.ts';
import type { Queue } from '../outbox/queue.ts';
import { nextDelivery } from '../schedule/next-delivery.ts';
import type { Task } from '../schedule/plan.ts';
import type { Transport, TransportResult } from '../transport/transport.ts';
import type { Changes } from './changes.ts';
import type { Submissions } from './submissions.ts';

/** Longest attempt, in milliseconds, whatever a transport of the host's own does. */
const ATTEMPT_TIMEOUT_MS = 45_000;

/** What an attempt works with. */
export interface Workshop {
  queue: Queue;
  submissions: Submissions;
  changes: Changes;
  transports: Readonly<Record<string, Transport>>;
  clock: Clock;
  random: () => number;
}

async function ship(item: Item, transport: Transport, clock: Clock): Promise<TransportResult> {
  const waitedSeconds = Math.max(0, Math.floor((clock.now() - item.savedAt) / 1000));
  const retry = (reason: string): TransportResult => ({ kind: 'retry', reason });
  let cancel = () => {};
  const timeout = new Promise<TransportResult>((resolve) => {
    cancel = clock.after(ATTEMPT_TIMEOUT_MS, () => resolve(retry('no result in time')));
  });
  const result = Promise.resolve({ response: item.response, waitedSeconds })
    .then(transport)
    .catch((error: unknown) => retry(String(error)));
  return Promise.race([result, timeout]).finally(() => cancel());
}

/** Writes a delivery down; over one that has ended only a receipt. Removes what all have recorded. */
function settle(item: Item, name: string, delivery: DeliveryRecord): Item | undefined {
  if (item.deliveries[name]?.state !== 'waiting' && !delivery.receipt) return item;
  const next = withDelivery(item, name, delivery);
  const isDone = Object.values(next.deliveries).every(({ state }) => state === 'recorded');
  return isDone ? undefined : next;
}

/** Reads the item again: another tab may have attempted its delivery since it was planned. */
async function refresh({ item, name, delivery }: Task, queue: Queue): Promise<Task | undefined> {
  const current = await queue.read(keyOf(item));
  const record = current?.deliveries[name];
  return current && record?.state === 'waiting' && record.attempts === delivery.attempts
    ? { item: current, name, delivery: record }
    : undefined;
}

function describe(
  { item, name }: Task,
  { state, reason, receipt }: DeliveryRecord,
): DeliveryChange {
  const { id, revision } = item.response;
  return {
    id,
    revision,
    collector: name,
    state,
    ...(reason === undefined ? {} : { reason }),
    ...(receipt ? { receipt } : {}),
  };
}

/**
 * Attempts one delivery once and writes down how it stands. Tells whether it did: not when another
 * tab has attempted it since it was planned.
 */
export async function attempt(planned: Task, workshop: Workshop): Promise<boolean> {
  const { queue, submissions, changes, transports, clock, random } = workshop;
  const task = await refresh(planned, queue);
  const transport = transports[planned.name];
  if (!task || !transport) return false;
  const { item, name, delivery } = task;
  const { id, revision } = item.response;
  changes.tell({ id, revision, collector: name, state: 'sending' });
  const result = await ship(item, transport, clock);
  const next = nextDelivery(delivery, result, { now: clock.now(), random });
  if (result.kind === 'refused' || (result.kind === 'retry' && result.slow)) {
    console.error(`hailong: ${name} did not take response ${id}: ${next.reason}`);
  }
  const tellEnd = submissions.take(withDelivery(item, name, next));
  await queue.change(item, (current) => settle(current, name, next));
  tellEnd();
  changes.tell(describe(task, next));
  return true;
}
