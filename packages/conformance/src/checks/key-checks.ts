import { idempotencyKey } from '@hailong/protocol';
import type { Check } from '../check.ts';
import { expectReceipt } from '../judge/expect-receipt.ts';
import { expectRefusal } from '../judge/expect-refusal.ts';

/** The header Idempotency-Key. */
export const keyChecks: Check[] = [
  {
    id: 'key.missing',
    level: 'must',
    rule: 'A response without Idempotency-Key is refused: invalid-idempotency-key.',
    writes: false,
    async run(lab) {
      const headers = { 'idempotency-key': undefined };
      expectRefusal(await lab.post(lab.make(), { headers }), 'invalid-idempotency-key');
    },
  },
  {
    id: 'key.other',
    level: 'must',
    rule: 'An Idempotency-Key other than <id>.<revision> is refused: invalid-idempotency-key.',
    writes: false,
    async run(lab) {
      const response = lab.make();
      const headers = { 'idempotency-key': idempotencyKey({ ...response, revision: 2 }) };
      expectRefusal(await lab.post(response, { headers }), 'invalid-idempotency-key');
    },
  },
  {
    id: 'key.quoted',
    level: 'may',
    rule: 'A quoted Idempotency-Key, as the draft of the header has it, is the same as a bare one.',
    writes: true,
    async run(lab) {
      await lab.record(lab.make());
      const response = lab.make();
      const headers = { 'idempotency-key': `"${idempotencyKey(response)}"` };
      expectReceipt(await lab.post(response, { headers }), 200, 201);
    },
  },
];
