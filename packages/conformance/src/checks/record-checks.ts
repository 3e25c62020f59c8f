import { bodyLimitBytes, canonicalJson, digest } from '@hailong/protocol';
import { receiptSchema } from '@hailong/protocol/schema';
import type { Check } from '../check.ts';
import { describeExchange } from '../http/describe-exchange.ts';
import { expectReceipt } from '../judge/expect-receipt.ts';
import { expectSame } from '../judge/expect-same.ts';
import { expectThat } from '../judge/expect-that.ts';
import { Skip } from '../judge/skip.ts';
import type { Lab } from '../lab/lab.ts';

const DAY_MS = 86_400_000;

/** How long an answer says that it waited, in days. */
const WAITED_DAYS = 2;

async function dayAfter(lab: Lab, waitedSeconds: string): Promise<number> {
  const headers = { 'hailong-waited-seconds': waitedSeconds };
  const { day } = await lab.record(lab.make(), { headers });
  return Date.parse(day) / DAY_MS;
}

/** Recording one response: status, receipt, and the headers that go with it. */
export const recordChecks: Check[] = [
  {
    id: 'record.created',
    level: 'must',
    rule: 'A valid response that is new is answered 201 with a receipt.',
    writes: true,
    async run(lab) {
      expectReceipt(await lab.post(lab.make()), 201);
    },
  },
  {
    id: 'record.receipt',
    level: 'must',
    rule: 'A receipt has exactly the members of its schema, and names the id and the revision.',
    writes: true,
    async run(lab) {
      const response = lab.make();
      const receipt = await lab.record(response);
      const { success, error } = receiptSchema.safeParse(receipt);
      const [issue] = error?.issues ?? [];
      const mistake = issue && `${issue.path.join('/') || 'the receipt'}: ${issue.message}`;
      expectThat(success, 'a receipt of the schema', `${mistake} in ${JSON.stringify(receipt)}`);
      expectSame(receipt.id, response.id, 'the id');
      expectSame(receipt.revision, 1, 'the revision');
    },
  },
  {
    id: 'record.media-type',
    level: 'must',
    rule: 'A receipt is sent as application/json.',
    writes: true,
    async run(lab) {
      const response = lab.make();
      await lab.record(response);
      const again = await lab.post(response);
      const type = again.headers.get('content-type') ?? '';
      expectThat(/^application\/json\b/i.test(type), 'application/json', describeExchange(again));
    },
  },
  {
    id: 'record.digest',
    level: 'must',
    rule: 'The digest is the SHA-256 of the message as canonical JSON (RFC 8785).',
    writes: true,
    async run(lab) {
      const response = lab.make();
      const receipt = await lab.record(response);
      expectSame(receipt.digest, await digest(response), 'the digest');
    },
  },
  {
    id: 'record.waited',
    level: 'should',
    rule: 'Hailong-Waited-Seconds is taken off the day, which the collector stamps by its own clock.',
    writes: true,
    async run(lab) {
      const before = await dayAfter(lab, '0');
      const waited = await dayAfter(lab, `${WAITED_DAYS * 86_400}`);
      // midnight may have passed in between
      const after = await dayAfter(lab, '0');
      expectThat(
        [before, after].includes(waited + WAITED_DAYS),
        `a day ${WAITED_DAYS} days before that of an answer which did not wait`,
        `${before - waited} days before`,
      );
    },
  },
  {
    id: 'record.waited-unreadable',
    level: 'should',
    rule: 'A Hailong-Waited-Seconds that is no number of seconds counts as none, and so does its absence.',
    writes: true,
    async run(lab) {
      await lab.record(lab.make());
      for (const header of ['soon', '-5', undefined]) {
        const headers = { 'hailong-waited-seconds': header };
        expectReceipt(await lab.post(lab.make(), { headers }), 200, 201);
      }
    },
  },
  {
    id: 'record.largest',
    level: 'must',
    rule: `A body of up to ${bodyLimitBytes} bytes is taken.`,
    writes: true,
    async run(lab) {
      await lab.record(lab.make());
      const response = lab.make();
      const text = canonicalJson(response);
      const body = text + ' '.repeat(bodyLimitBytes - Buffer.byteLength(text));
      expectReceipt(await lab.post(response, { body }), 200, 201);
    },
  },
  {
    id: 'record.not-cached',
    level: 'should',
    rule: 'A receipt says Cache-Control: no-store.',
    writes: true,
    async run(lab) {
      const answer = await lab.post(lab.make());
      if (answer.status >= 300) throw new Skip('no receipt to look at');
      const received = answer.headers.get('cache-control') ?? 'no Cache-Control';
      expectThat(received.includes('no-store'), 'Cache-Control: no-store', received);
    },
  },
];
