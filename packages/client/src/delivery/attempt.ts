import type { Clock } from '../clock.ts';
import { clamp } from '../clamp.ts';
import { keyOf, type DeliveryRecord, type Item } from '../outbox/item.ts';
import type { Queue } from '../outbox/queue.ts';
import { nextDelivery } from '../schedule/next-delivery.ts';
import type { Task } from '../schedule/plan.ts';
import type { Transport, TransportResult } from '../transport/transport.ts';
import type { Changes } from './changes.ts';
import type { Submissions } from './submissions.ts';
import type { TabChannel } from './tab-channel.ts';

/** What an attempt works with. */
export interface Workshop {
  queue: Queue;
  submissions: Submissions;
  changes: Changes;
  tabs: TabChannel;
  transports: Readonly<Record<string, Transport>>;
  clock: Clock;
  random: () => number;
}

async function ship({ response, savedAt }: Item, transport: Transport, now: number) {
  const waitedSeconds = clamp(Math.floor((now - savedAt) / 1000), 0, Infinity);
  try {
    return await transport({ response, waitedSeconds });
  } catch (error) {
    return { kind: 'retry', reason: `${error}` } satisfies TransportResult;
  }
}

function withDelivery(item: Item, name: string, delivery: DeliveryRecord): Item {
  return { ...item, deliveries: { ...item.deliveries, [name]: delivery } };
}

/** Writes a delivery down; over one that has ended only a receipt. Removes what all have recorded. */
function settle(item: Item, name: string, delivery: DeliveryRecord): Item | undefined {
  if (item.deliveries[name]?.state !== 'waiting' && !delivery.receipt) return item;
  const next = withDelivery(item, name, delivery);
  return Object.values(next.deliveries).every(({ receipt }) => receipt) ? undefined : next;
}

/**
 * Attempts one delivery once and writes down how it stands. Tells whether it did: not when another
 * tab has attempted it since it was planned.
 */
export async function attempt({ item, name }: Task, workshop: Workshop): Promise<boolean> {
  const { queue, submissions, changes, tabs, transports, clock, random } = workshop;
  const transport = transports[name];
  const key = keyOf(item);
  const current = (await queue.list()).find((other) => keyOf(other) === key);
  const before = current?.deliveries[name];
  if (!transport || !current || before?.state !== 'waiting') return false;
  if (before.attempts !== item.deliveries[name]?.attempts) return false;
  changes.tell(item, { collector: name, state: 'sending' });
  const result = await ship(item, transport, clock.now());
  const next = nextDelivery(before, result, { now: clock.now(), random });
  const { state, reason, receipt } = next;
  if (result.kind === 'refused' || (result.kind === 'retry' && result.slow)) {
    // eslint-disable-next-line no-console -- somebody has to mend the collector or the page
    console.error(`hailong: ${name} ${reason}, ${state}: ${key}`);
  }
  const after = withDelivery(current, name, next);
  const tellEnd = submissions.take(after);
  tabs.tell(after);
  await queue.change(current, (record) => settle(record, name, next));
  tellEnd?.();
  changes.tell(item, { collector: name, state, reason, receipt });
  return true;
}
