import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sendView } from '../../src/transport/send-view.ts';
import { createFakeCollector } from '../support/fake-collector.ts';

const view = {
  format: 'hailong-view@1',
  survey: { id: 'fixture', version: 1 },
  context: {},
  channel: 'web',
} as const;

test('posts a view once to the collector', () => {
  const { fetch, seen } = createFakeCollector();
  sendView('https://host/base', view, fetch);
  assert.deepEqual(
    seen.map(({ url, init }) => [url, init.body]),
    [
      [
        'https://host/base/v1/views',
        '{"channel":"web","context":{},"format":"hailong-view@1","survey":{"id":"fixture","version":1}}',
      ],
    ],
  );
});

test('neither repeats a view that failed nor lets the failure out', async () => {
  const { fetch, seen, always } = createFakeCollector();
  always(() => Promise.reject(new TypeError('Failed to fetch')));
  sendView('https://host/base', view, fetch);
  await new Promise(setImmediate);
  assert.equal(seen.length, 1);
});
