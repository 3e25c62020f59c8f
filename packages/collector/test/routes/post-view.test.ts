import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstRevision } from '../../../protocol/fixtures/index.ts';
import { WHOLE } from '../support/make-submission.ts';
import { createTestCollector } from '../support/test-collector.ts';

const view = {
  format: 'hailong-view@1',
  survey: { id: 'fixture', version: 1 },
  context: firstRevision.context,
  channel: 'web',
};

function request(body: unknown, headers = {}) {
  return {
    method: 'POST' as const,
    url: '/v1/views',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}

test('a view is counted and answered with nothing', async () => {
  const { app, store } = createTestCollector();
  const replies = await Promise.all([app.inject(request(view)), app.inject(request(view))]);
  assert.deepEqual(
    replies.map(({ statusCode, body }) => [statusCode, body]),
    [
      [204, ''],
      [204, ''],
    ],
  );
  assert.equal((await store.readCounts(WHOLE))[0]?.views, 2);
});

test('what is no view of a known survey is refused', async () => {
  const { app, store } = createTestCollector();
  const unknown = { ...view, survey: { id: 'fixture', version: 2 } };
  assert.equal((await app.inject(request({ ...view, id: 'x' }))).statusCode, 400);
  assert.equal((await app.inject(request(unknown))).statusCode, 404);
  assert.equal((await app.inject(request(view, { origin: 'https://a.example' }))).statusCode, 403);
  assert.deepEqual(await store.readCounts(WHOLE), []);
});
