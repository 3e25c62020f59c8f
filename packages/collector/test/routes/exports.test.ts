import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyKindResponse, firstRevision } from '../../../protocol/fixtures/index.ts';
import { createTestCollector } from '../support/test-collector.ts';

const exportToken = 'a-token-for-tests-only';
const headers = { authorization: `Bearer ${exportToken}` };

async function collectorWith(...responses: (typeof firstRevision)[]) {
  const collector = createTestCollector({ config: { exportToken } });
  for (const response of responses) await collector.post(response);
  return collector.app;
}

for (const url of ['/v1/exports/counts', '/v1/exports/responses']) {
  test(`${url} is not there without a configured token`, async () => {
    const { app } = createTestCollector();
    assert.equal((await app.inject({ url, headers })).statusCode, 404);
  });

  test(`${url} is refused without the token or with another one`, async () => {
    const app = await collectorWith();
    const other = { authorization: 'Bearer something-else' };
    const replies = await Promise.all([app.inject(url), app.inject({ url, headers: other })]);
    for (const reply of replies) {
      assert.equal(reply.statusCode, 401);
      assert.equal(reply.headers['www-authenticate'], 'Bearer');
    }
  });
}

test('responses are exported one a line, without free texts', async () => {
  const app = await collectorWith(firstRevision, everyKindResponse);
  const { body } = await app.inject({ url: '/v1/exports/responses', headers });
  const lines = body.trimEnd().split('\n');
  assert.equal(lines.length, 2);
  assert.equal(body.includes('chờ rất lâu'), false);
  assert.equal(JSON.parse(lines[0]!).id, firstRevision.id);
});

test('responses are exported with free texts when asked for', async () => {
  const app = await collectorWith(everyKindResponse);
  const { body } = await app.inject({ url: '/v1/exports/responses?texts=1', headers });
  assert.deepEqual(JSON.parse(body).answers, everyKindResponse.answers);
});

test('counts are exported as a table', async () => {
  const app = await collectorWith(firstRevision);
  const { body } = await app.inject({ url: '/v1/exports/counts', headers });
  const place = 'fixture,1,2026-11-24,H26.107,1.001193,web,none,granted';
  assert.equal(
    body,
    [
      'survey,version,day,agency,procedure,channel,eligibility,outcome,question,item,answer,n',
      `${place},,,(responses),1`,
      `${place},overall,,4,1`,
      '',
    ].join('\r\n'),
  );
});
