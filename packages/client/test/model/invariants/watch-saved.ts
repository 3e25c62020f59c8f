import { keyOf, readItem } from '../../../src/outbox/item.ts';
import { contentOf } from '../world/content-of.ts';
import type { World } from '../world/world.ts';
import type { Check } from './referee.ts';

/**
 * I1: whoever is told that an answer is saved has it on the disk, for each of its collectors; and
 * nothing is sent before that is known, one way or the other.
 */
export function watchSaved({ disk, ledger, network }: World, check: Check): void {
  const committed = new Map<string, string>();
  disk.committing.hear((changes) => {
    for (const record of Object.values(changes)) {
      const item = readItem(record);
      if (item) committed.set(keyOf(item), contentOf(item.response));
    }
  });
  network.sending.hear(({ tab, key, content, collector }) => {
    const isCommitted = committed.get(`${key} ${collector}`) === content;
    const isKnown = ledger.entries.some(
      (entry) => entry.tab === tab && entry.key === key && entry.saved,
    );
    check('I1', isCommitted || isKnown, () => `${tab.name} sends ${key} before it is committed`);
  });
  ledger.saved.hear(({ tab, key, content, collectors }, { durable }) => {
    if (!durable) return;
    for (const collector of collectors) {
      const isCommitted = committed.get(`${key} ${collector}`) === content;
      check('I1', isCommitted, () => `${tab.name} says that ${key} for ${collector} is saved`);
    }
  });
}
