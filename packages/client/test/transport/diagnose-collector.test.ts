import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnoseCollector, type CollectorState } from '../../src/transport/diagnose-collector.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { json, webPage } from '../support/fake-collector.ts';

type Answering = (url: string, init: RequestInit) => Response | Promise<Response>;

/** Diagnoses a collector whose answers to the message and to the plain question a test gives. */
async function diagnose(post: Answering, plain: Answering = fail) {
  const events = new EventTarget();
  const asked: string[] = [];
  const fetch = async (input: RequestInfo | URL, init: RequestInit = {}) => {
    asked.push(`${init.method ?? 'GET'} ${input}`);
    return (init.method === 'POST' ? post : plain)(`${input}`, init);
  };
  const clock = createFakeClock();
  const diagnosis = diagnoseCollector('https://host/base/', { fetch, clock, events });
  return { diagnosis, asked, clock, events };
}

const fail = () => Promise.reject(new TypeError('Failed to fetch'));
const refusal = () => json({ code: 'invalid-message' }, 400);

for (const [title, post, plain, state] of [
  ['a collector that refuses what is no response', refusal, fail, 'works'],
  ['a web page', () => webPage(), fail, 'not-a-collector'],
  ['another service', () => json({ status: 'ok' }), fail, 'not-a-collector'],
  ['a host that answers plain questions only', fail, () => webPage(), 'blocked-by-cors'],
  ['a host that answers nothing', fail, fail, 'unreachable'],
] as [string, Answering, Answering, CollectorState][]) {
  test(`finds ${title} to be ${state}`, async () => {
    const { diagnosis } = await diagnose(post, plain);
    assert.equal((await diagnosis).state, state);
  });
}

test('sends one empty message to a collector that works, and names what it found', async () => {
  const { diagnosis, asked } = await diagnose((_, { body }) => {
    assert.equal(body, '{}');
    return refusal();
  });
  assert.equal((await diagnosis).advice, 'https://host/base answers as a collector does');
  assert.deepEqual(asked, ['POST https://host/base/v1/responses']);
});

test("finds the page's own policy, which is told after the request has failed", async () => {
  const { diagnosis, events } = await diagnose(fail, () => {
    events.dispatchEvent(new Event('securitypolicyviolation'));
    return fail();
  });
  assert.equal((await diagnosis).state, 'blocked-by-policy');
});

test('gives up on a collector that does not answer', async () => {
  const { diagnosis, clock } = await diagnose(
    (_, { signal }) =>
      new Promise((_resolve, reject) => signal!.addEventListener('abort', () => reject(signal))),
  );
  clock.advance(10_000);
  assert.equal((await diagnosis).state, 'no-answer');
  assert.deepEqual(clock.pauses(), []);
});

test('throws for what is no base URL', async () => {
  await assert.rejects(diagnoseCollector('host'), /received "host"/);
});
