import { digestOf } from '../world/model-collector.ts';
import type { World } from '../world/world.ts';
import type { Check } from './referee.ts';

/** I4: whoever is told that an answer is recorded has it at a collector, with this content. */
export function watchRecorded({ collectors, ledger }: World, check: Check): void {
  ledger.recorded.hear(({ tab, key, content }, delivery) => {
    if (delivery.kind !== 'recorded') return;
    const isHeld = collectors.some((collector) => collector.holds(key, content));
    const isItsReceipt = delivery.receipt.digest === digestOf(content);
    check('I4', isHeld && isItsReceipt, () => `${tab.name} says that ${key} is recorded`);
  });
}
