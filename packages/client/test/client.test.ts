import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstRevision } from '../../protocol/fixtures/responses.ts';
import { createClient } from '../src/client.ts';
import type { Response } from '@hailong/protocol';

test('refuses to work without a collector and without a transport', () => {
  assert.throws(() => createClient({}), {
    name: 'TypeError',
    message: 'createClient: received no collector, expected one or transports',
  });
});

test('refuses a collector that is no base URL', () => {
  assert.throws(() => createClient({ collector: ['https://host', 'host'] }), /received "host"/);
});

for (const [title, response, message] of [
  ['another format', { ...firstRevision, format: 'x' }, /received x, expected hailong-response@1/],
  ['nothing', undefined, /received undefined, expected hailong-response@1/],
  ['half of a surrogate pair', { ...firstRevision, answers: { comment: '\ud83d' } }, /surrogate/],
] as [string, unknown, RegExp][]) {
  test(`refuses to submit ${title}`, () => {
    const client = createClient({ collector: 'https://host', indexedDB: null, fetch: assert.fail });
    assert.throws(() => client.submit(response as Response), { name: 'TypeError', message });
    client.close();
  });
}
