import type { Check } from '../check.ts';
import { expectReceipt } from '../judge/expect-receipt.ts';
import { expectRefusal } from '../judge/expect-refusal.ts';
import { expectSame } from '../judge/expect-same.ts';
import { Skip } from '../judge/skip.ts';
import type { Lab } from '../lab/lab.ts';

async function restarted(lab: Lab): Promise<void> {
  if (!lab.restart)
    throw new Skip('no command was told that restarts the collector (--restart-command)');
  await lab.restart();
}

/** What a collector has promised holds when it has been killed and started again. */
export const restartChecks: Check[] = [
  {
    id: 'restart.receipt',
    level: 'must',
    rule: 'A receipt means durable: after a restart the same revision is answered 200 with the same receipt.',
    writes: true,
    async run(lab) {
      const response = lab.make();
      const second = { ...response, revision: 2 };
      const receipts = [await lab.record(response), await lab.record(second)];
      await restarted(lab);
      const again = [await lab.post(response), await lab.post(second)];
      const now = again.map((answer) => expectReceipt(answer, 200));
      expectSame(now, receipts, 'the receipts');
    },
  },
  {
    id: 'restart.key-reused',
    level: 'must',
    rule: 'After a restart a key is still taken: other content is refused, key-reused.',
    writes: true,
    async run(lab) {
      const response = lab.make();
      await lab.record(response);
      await restarted(lab);
      const context = { ...response.context, service: 'hailong-conformance' };
      expectRefusal(await lab.post({ ...response, context }), 'key-reused');
    },
  },
];
