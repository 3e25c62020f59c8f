import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surveyListSchema, surveySchema } from '@hailong/protocol/schema';
import { fixtureSurvey } from '../../../protocol/fixtures/index.ts';
import { collectorVersion } from '../../src/version.ts';
import { createTestCollector } from '../support/test-collector.ts';

test('GET /v1/surveys lists the latest version of every survey', async () => {
  const { app } = createTestCollector();
  const { surveys } = surveyListSchema.parse((await app.inject('/v1/surveys')).json());
  assert.deepEqual(
    surveys.map(({ id, version }) => [id, version]),
    [['fixture', 1]],
  );
});

test('GET /v1/surveys/{id} gives the survey as it is', async () => {
  const { app } = createTestCollector();
  const reply = await app.inject('/v1/surveys/fixture?version=1');
  assert.deepEqual(surveySchema.parse(reply.json()), fixtureSurvey);
});

test('GET /v1/surveys/{id} answers 304 to one who has it', async () => {
  const { app } = createTestCollector();
  const etag = String((await app.inject('/v1/surveys/fixture')).headers['etag']);
  const again = await app.inject({
    url: '/v1/surveys/fixture',
    headers: { 'if-none-match': `"other", W/${etag}` },
  });
  assert.equal(again.statusCode, 304);
  assert.equal(again.body, '');
});

const refused: [string, string, number][] = [
  ['/v1/surveys/unheard-of', 'unknown-survey', 404],
  ['/v1/surveys/fixture?version=9', 'unknown-survey-version', 404],
  ['/v1/surveys/fixture?version=one', 'invalid-query', 400],
  ['/v1/results?survey=fixture&by=weather', 'invalid-query', 400],
  ['/v1/results?survey=unheard-of', 'unknown-survey', 404],
  ['/v1/nothing', 'not-found', 404],
];
for (const [url, code, status] of refused) {
  test(`GET ${url} is refused with ${code}`, async () => {
    const { app } = createTestCollector();
    const reply = await app.inject(url);
    assert.equal(reply.json<{ code: string }>().code, code);
    assert.equal(reply.statusCode, status);
    assert.match(String(reply.headers['content-type']), /^application\/problem\+json/);
  });
}

test('a method that an address does not take is answered 405 with those it takes', async () => {
  const { app } = createTestCollector();
  const reply = await app.inject({ method: 'PUT', url: '/v1/responses', body: '{}' });
  assert.equal(reply.statusCode, 405);
  assert.equal(reply.headers['allow'], 'POST');
  const other = await app.inject({ method: 'DELETE', url: '/v1/surveys/fixture' });
  assert.equal(other.headers['allow'], 'GET, HEAD');
});

test('an address that cannot be decoded is answered with a problem document', async () => {
  const { app } = createTestCollector();
  const reply = await app.inject('/v1/surveys/%E0%A4%A');
  assert.equal(reply.statusCode, 404);
  assert.match(String(reply.headers['content-type']), /^application\/problem\+json/);
});

test('GET /healthz answers 200 while the store writes and reads, and 503 when it does not', async () => {
  const { app, store } = createTestCollector();
  const well = await app.inject('/healthz');
  assert.equal(well.statusCode, 200);
  assert.deepEqual(well.json(), { status: 'ok', version: collectorVersion });
  await store.close();
  const reply = await app.inject('/healthz');
  assert.equal(reply.statusCode, 503);
  assert.equal(reply.json<{ code: string }>().code, 'store-unavailable');
  assert.equal(reply.headers['retry-after'], '5');
});

test('results that cannot be read are answered 503 with Retry-After, and the operator is told', async () => {
  const { app, store, faults } = createTestCollector();
  await store.close();
  const reply = await app.inject('/v1/results?survey=fixture');
  assert.equal(reply.statusCode, 503);
  assert.equal(reply.headers['retry-after'], '5');
  assert.equal(faults.length, 1);
});

test('GET /openapi.json describes every address of the interface', async () => {
  const { app } = createTestCollector();
  const document = (await app.inject('/openapi.json')).json<{ paths: Record<string, object> }>();
  await app.ready();
  for (const [path, methods] of Object.entries(document.paths)) {
    const url = path.replaceAll(/\{(\w+)\}/g, ':$1');
    for (const method of Object.keys(methods)) {
      assert.ok(app.hasRoute({ method: method.toUpperCase() as 'GET', url }), `${method} ${url}`);
    }
  }
});
