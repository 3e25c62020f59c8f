import type { Response } from '@hailong/protocol';
import type { World } from '../world/world.ts';
import type { Check } from './referee.ts';

/** I3: a collector records nothing but what a citizen sent, and each answer under one id only. */
export function watchCounting({ collectors, ledger }: World, check: Check): void {
  for (const { url, recorded } of collectors) {
    const ids = new Map<unknown, string>();
    recorded.hear((content) => {
      const { id, answers }: Response = JSON.parse(content);
      const isFirst = (ids.get(answers['answer']) ?? id) === id;
      ids.set(answers['answer'], id);
      check('I3', isFirst, () => `${url} counts answer ${answers['answer']} again as ${id}`);
      // whatever its id: the members are sorted, and the answers come first
      const [said] = content.split(',"channel"') as [string];
      const isSent = ledger.entries.some((entry) => entry.content.startsWith(said));
      check('I3', isSent, () => `${url} records what nobody sent: ${content}`);
    });
  }
}
