import type { Check } from '../check.ts';
import { describeExchange } from '../http/describe-exchange.ts';
import { memberOf } from '../http/member-of.ts';
import { expectReceipt } from '../judge/expect-receipt.ts';
import { expectSame } from '../judge/expect-same.ts';
import { expectThat } from '../judge/expect-that.ts';
import { Skip } from '../judge/skip.ts';
import { writeOtherwise } from './digest-checks.ts';

/** How often one response is sent at once. */
const AT_ONCE = 20;

/** Sending the same revision again: the network may make any page do so. */
export const repeatChecks: Check[] = [
  {
    id: 'repeat.receipt',
    level: 'must',
    rule: 'The same key with the same content again is answered 200 with the same receipt.',
    writes: true,
    async run(lab) {
      const response = lab.make();
      const first = await lab.record(response);
      const again = expectReceipt(await lab.post(response), 200);
      expectSame(again, first, 'the receipt');
    },
  },
  {
    id: 'repeat.spelling',
    level: 'must',
    rule: 'The same content written otherwise is the same content: 200.',
    writes: true,
    async run(lab) {
      const response = lab.make();
      await lab.record(response);
      expectReceipt(await lab.post(response, { body: writeOtherwise(response) }), 200);
    },
  },
  {
    id: 'repeat.at-once',
    level: 'must',
    rule: `One response sent ${AT_ONCE} times at once is recorded once: 201 at most once, else 200, or 409 in-progress.`,
    writes: true,
    async run(lab) {
      await lab.record(lab.make());
      const response = lab.make();
      const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => lab.post(response)));
      const strange = answers.find(
        ({ status, json }) =>
          ![200, 201].includes(status) &&
          !(status === 409 && memberOf(json, 'code') === 'in-progress'),
      );
      expectThat(!strange, '201, 200 or 409', strange ? describeExchange(strange) : '');
      const created = answers.filter(({ status }) => status === 201).length;
      expectThat(created <= 1, '201 at most once', `201 ${created} times`);
      const receipt = expectReceipt(await lab.post(response), 200);
      for (const { status, json } of answers) {
        if (status !== 409) expectSame(json, receipt, 'the receipt');
      }
    },
  },
  {
    id: 'repeat.in-progress',
    level: 'must',
    rule: 'A 409 in-progress says when to come back, in Retry-After.',
    writes: true,
    async run(lab) {
      await lab.record(lab.make());
      const response = lab.make();
      const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => lab.post(response)));
      const busy = answers.filter(({ status }) => status === 409);
      if (busy.length === 0) throw new Skip('the collector never answered 409');
      for (const answer of busy) {
        const { headers } = answer;
        expectThat(headers.has('retry-after'), 'Retry-After', describeExchange(answer));
      }
    },
  },
];
