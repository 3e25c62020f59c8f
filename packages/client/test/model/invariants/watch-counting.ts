import { canonicalJson, type Response } from '@hailong/protocol';
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
      const sent = ledger.entries.map((entry): Response => JSON.parse(entry.content));
      const isSent = sent.some((each) => canonicalJson(each.answers) === canonicalJson(answers));
      check('I3', isSent, () => `${url} records what nobody sent: ${content}`);
    });
  }
}
