import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstRevision } from '../../../protocol/fixtures/index.ts';
import { idOf } from '../support/make-submission.ts';
import { createTestCollector } from '../support/test-collector.ts';

const VIEW = {
  format: 'hailong-view@1',
  survey: { id: 'fixture', version: 1 },
  context: {},
  channel: 'web',
};

/** Creates a collector whose disk a test fills and empties; one response is recorded. */
async function createFillingCollector() {
  const disk: { shortage: string | undefined } = { shortage: undefined };
  const collector = createTestCollector({ shortage: () => disk.shortage });
  await collector.post(firstRevision);
  return { ...collector, disk };
}

test('without space new responses are answered 503 with Retry-After and why', async () => {
  const { post, disk, faults } = await createFillingCollector();
  disk.shortage = 'only 3 MB are free';
  const reply = await post({ ...firstRevision, id: idOf(2) });
  assert.equal(reply.statusCode, 503);
  assert.equal(reply.headers['retry-after'], '60');
  const { code, detail } = reply.json<{ code: string; detail: string }>();
  assert.equal(code, 'store-unavailable');
  assert.match(detail, /^Only 3 MB are free\. Nothing has been stored/);
  assert.deepEqual(faults, []);
});

test('without space views are answered 503 and not counted', async () => {
  const { app, disk } = await createFillingCollector();
  disk.shortage = 'only 3 MB are free';
  const reply = await app.inject({ method: 'POST', url: '/v1/views', body: VIEW });
  assert.equal(reply.statusCode, 503);
});

test('without space results, surveys and exports are read as before', async () => {
  const { app, store, disk } = await createFillingCollector();
  disk.shortage = 'only 3 MB are free';
  for (const url of ['/v1/results?survey=fixture', '/v1/surveys', '/s/fixture', '/']) {
    assert.equal((await app.inject(url)).statusCode, 200, url);
  }
  const exported: string[] = [];
  for await (const { id } of store.exportResponses({ texts: false })) exported.push(id);
  assert.deepEqual(exported, [firstRevision.id]);
});

test('without space /healthz answers 503 and says why', async () => {
  const { app, disk } = await createFillingCollector();
  disk.shortage = 'only 3 MB are free';
  const reply = await app.inject('/healthz');
  assert.equal(reply.statusCode, 503);
  assert.match(reply.json<{ detail: string }>().detail, /^Only 3 MB are free/);
});

test('once there is space again, responses are recorded', async () => {
  const { post, disk } = await createFillingCollector();
  const response = { ...firstRevision, id: idOf(2) };
  disk.shortage = 'only 3 MB are free';
  await post(response);
  disk.shortage = undefined;
  assert.equal((await post(response)).statusCode, 201);
});
