import assert from 'node:assert/strict';
import { test, describe } from 'node:test';
import { digest, problemTable, type Problem, type Receipt } from '@hailong/protocol';
import { problemSchema, receiptSchema } from '@hailong/protocol/schema';
import type { LightMyRequestResponse } from 'fastify';
import {
  conflicts,
  firstRevision,
  foreignOriginRequest,
  invalidRequests,
  requestHeaders,
  secondRevision,
  validResponses,
} from '../../../protocol/fixtures/index.ts';
import { configSchema } from '../../src/config/config.ts';
import { StoreError } from '../../src/storage/store-error.ts';
import { createSqliteStore } from '../../src/storage/sqlite/sqlite-store.ts';
import { WHOLE } from '../support/make-submission.ts';
import { createTestCollector } from '../support/test-collector.ts';

const url = '/v1/responses';

function assertProblem(reply: LightMyRequestResponse, code: keyof typeof problemTable): Problem {
  assert.match(String(reply.headers['content-type']), /^application\/problem\+json/);
  const problem = problemSchema.parse(reply.json());
  assert.equal(problem.code, code, reply.body);
  assert.equal(reply.statusCode, problemTable[code].status);
  return problem;
}

describe('a valid response', () => {
  for (const { name, response } of validResponses) {
    test(`with ${name} is recorded with a receipt that echoes its digest`, async () => {
      const { post } = createTestCollector();
      if (response.revision > 1) await post(firstRevision);
      const reply = await post(response);
      assert.equal(reply.statusCode, 201, reply.body);
      const receipt = receiptSchema.parse(reply.json());
      assert.equal(receipt.digest, await digest(response));
    });
  }

  test('sent again is answered 200 with the same receipt', async () => {
    const { post } = createTestCollector();
    const first = await post(firstRevision);
    const again = await post(firstRevision);
    assert.equal(again.statusCode, 200);
    assert.deepEqual(again.json(), first.json());
  });

  test('may have its key in quotes', async () => {
    const { post } = createTestCollector();
    const key = `"${requestHeaders(firstRevision)['idempotency-key']}"`;
    assert.equal((await post(firstRevision, { 'idempotency-key': key })).statusCode, 201);
  });

  test('sent twice at once is recorded once', async () => {
    const { post, store } = createTestCollector();
    const replies = await Promise.all([post(firstRevision), post(firstRevision)]);
    assert.deepEqual(replies.map(({ statusCode }) => statusCode).sort(), [200, 201]);
    assert.equal((await store.readCounts(WHOLE))[0]?.n, 1);
  });
});

describe('the day of a response', () => {
  async function dayOf(waited: string, config = {}, now = '2026-11-24T05:00:00Z') {
    const { post } = createTestCollector({ config, now: () => new Date(now) });
    const reply = await post(firstRevision, { 'hailong-waited-seconds': waited });
    return reply.json<Receipt>().day;
  }

  test('is the one at which the citizen pressed send, in the time zone of the collector', async () => {
    assert.equal(await dayOf('0', {}, '2026-11-23T17:00:00Z'), '2026-11-24');
    assert.equal(await dayOf('1', {}, '2026-11-23T17:00:00Z'), '2026-11-23');
  });

  test('reaches no further back than the longest wait', async () => {
    assert.equal(await dayOf('9999999999', { maxWaitDays: 2 }), '2026-11-22');
  });

  test('is today when the wait is no number', async () => {
    assert.equal(await dayOf('-5'), '2026-11-24');
    assert.equal(await dayOf('yesterday'), '2026-11-24');
  });
});

describe('an invalid request is refused, with nothing stored:', () => {
  for (const { name, headers, code, ...request } of [...invalidRequests, foreignOriginRequest]) {
    test(`${name} → ${code}`, async () => {
      const { app, store, post, faults } = createTestCollector();
      const reply = await app.inject({ method: 'POST', url, headers, body: request.body });
      assertProblem(reply, code);
      assert.deepEqual(await store.readCounts(WHOLE), []);
      assert.equal((await post(firstRevision)).statusCode, 201);
      assert.deepEqual(faults, []);
    });
  }

  const raw: [string, string | Buffer, keyof typeof problemTable][] = [
    ['bytes that are no UTF-8', Buffer.from('{"format":"\xff"}', 'latin1'), 'malformed-json'],
    ['a member named __proto__', '{"__proto__":{"id":"x"}}', 'malformed-json'],
  ];
  for (const [name, body, code] of raw) {
    test(`${name} → ${code}`, async () => {
      const { app, store } = createTestCollector();
      const headers = requestHeaders(firstRevision);
      assertProblem(await app.inject({ method: 'POST', url, headers, body }), code);
      assert.deepEqual(await store.readCounts(WHOLE), []);
    });
  }

  test('no body at all → invalid-message', async () => {
    const { app } = createTestCollector();
    assertProblem(await app.inject({ method: 'POST', url }), 'invalid-message');
  });
});

test('every mistake is listed with the pointer to it', async () => {
  const { post } = createTestCollector();
  const reply = await post({ ...firstRevision, answers: { overall: 9, weather: 5 } });
  const { mistakes } = assertProblem(reply, 'unknown-question');
  assert.deepEqual(mistakes?.map(({ pointer }) => pointer).sort(), [
    '/answers/overall',
    '/answers/weather',
  ]);
});

describe('a conflict with what was recorded is refused:', () => {
  for (const { name, before, response, code } of conflicts) {
    test(`${name} → ${code}`, async () => {
      const { post, store } = createTestCollector();
      for (const earlier of before) assert.equal((await post(earlier)).statusCode, 201);
      const counts = await store.readCounts(WHOLE);
      assertProblem(await post(response), code);
      assert.deepEqual(await store.readCounts(WHOLE), counts);
    });
  }

  test('a late repetition of a replaced revision is no conflict', async () => {
    const { post } = createTestCollector();
    const first = await post(firstRevision);
    await post(secondRevision);
    const late = await post(firstRevision);
    assert.equal(late.statusCode, 200);
    assert.deepEqual(late.json(), first.json());
  });
});

describe('a page of', () => {
  const origins = ['https://portal.example'];

  async function statusFor(headers: Record<string, string>, config = { origins }) {
    const { post } = createTestCollector({ config });
    return (await post(firstRevision, headers)).statusCode;
  }

  test('a configured origin may send, and may read the answer', async () => {
    const { post } = createTestCollector({ config: { origins } });
    const reply = await post(firstRevision, { origin: 'https://portal.example' });
    assert.equal(reply.statusCode, 201);
    assert.equal(reply.headers['access-control-allow-origin'], 'https://portal.example');
  });

  test('the collector itself may send', async () => {
    assert.equal(await statusFor({ origin: 'https://a.example', host: 'a.example' }), 201);
  });

  test('a foreign or an opaque origin may not', async () => {
    assert.equal(await statusFor({ origin: 'https://portal.example.evil' }), 403);
    assert.equal(await statusFor({ origin: 'null' }), 403);
  });

  test('any origin may send where all are allowed', async () => {
    assert.equal(await statusFor({ origin: 'https://any.example' }, { origins: ['*'] }), 201);
  });
});

test('a preflight from a configured origin is granted for two hours', async () => {
  const { app } = createTestCollector({ config: { origins: ['https://portal.example'] } });
  const reply = await app.inject({
    method: 'OPTIONS',
    url,
    headers: { origin: 'https://portal.example', 'access-control-request-method': 'POST' },
  });
  assert.equal(reply.statusCode, 204);
  assert.equal(reply.headers['access-control-allow-origin'], 'https://portal.example');
  assert.match(String(reply.headers['access-control-allow-headers']), /Idempotency-Key/);
});

test('the body limit can be set', async () => {
  const { post } = createTestCollector({ config: { bodyLimit: 1024 } });
  const comment = 'a'.repeat(1024);
  const reply = await post({ ...firstRevision, answers: { overall: 4, comment } });
  assertProblem(reply, 'body-too-large');
  assert.ok(configSchema.parse({}).bodyLimit > 1024);
});

test('a failing store is answered 503 with Retry-After, to everyone in the batch', async () => {
  const store = createSqliteStore({ file: ':memory:' });
  const failing = { ...store, record: () => Promise.reject(new StoreError('the disk is full')) };
  const { post, faults } = createTestCollector({ store: failing });
  const replies = await Promise.all([post(firstRevision), post(secondRevision)]);
  for (const reply of replies) {
    assertProblem(reply, 'store-unavailable');
    assert.equal(reply.headers['retry-after'], '5');
  }
  assert.equal(faults.length, 2);
});

test('a fault of the collector is answered 500 without its details', async () => {
  const store = createSqliteStore({ file: ':memory:' });
  const failing = { ...store, record: () => Promise.reject(new TypeError('secret detail')) };
  const { post, faults } = createTestCollector({ store: failing });
  const reply = await post(firstRevision);
  assertProblem(reply, 'internal-error');
  assert.equal(reply.body.includes('secret'), false);
  assert.equal(faults.length, 1);
});
