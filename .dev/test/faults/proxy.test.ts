import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, test } from 'node:test';
import { once } from 'node:events';
import { createGate } from '../../faults/bench/gate.ts';
import { until } from '../../faults/bench/until.ts';
import type { Fault } from '../../faults/proxy/fault.ts';
import { startProxy, type HostileProxy } from '../../faults/proxy/start-proxy.ts';

const RECEIPT = JSON.stringify({ code: '7K3M-Q9TD' });

let heard: string[];
let collector: Server;
let proxy: HostileProxy;

beforeEach(async () => {
  heard = [];
  collector = createServer((request, response) => {
    heard.push(`${request.method} ${request.headers['idempotency-key']}`);
    const headers = { 'content-length': RECEIPT.length, 'access-control-allow-origin': '*' };
    response.writeHead(201, headers).end(RECEIPT);
  }).listen(0, 'localhost');
  await once(collector, 'listening');
  proxy = await startProxy({ port: (collector.address() as AddressInfo).port });
});

afterEach(async () => {
  await proxy.stop();
  collector.close();
  collector.closeAllConnections();
});

function post(fault?: Fault, signal: AbortSignal | null = null): Promise<Response> {
  proxy.use(() => fault);
  const headers = { 'idempotency-key': 'a.1' };
  const url = `${proxy.url}/v1/responses?x`;
  return fetch(url, { method: 'POST', body: '{}', headers, signal });
}

test('without a fault the collector answers, and the request is on record', async () => {
  const answer = await post();
  assert.equal(await answer.text(), RECEIPT);
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  assert.deepEqual(heard, ['POST a.1']);
  const [{ method, path, key } = {}] = proxy.requests;
  assert.deepEqual([method, path, key], ['POST', '/v1/responses?x', 'a.1']);
});

test('an answer of the proxy reaches the page and not the collector', async () => {
  const headers = { 'retry-after': '7' };
  const answer = await post({ kind: 'answer', status: 503, headers, body: 'busy' });
  assert.deepEqual([answer.status, await answer.text()], [503, 'busy']);
  assert.equal(answer.headers.get('retry-after'), '7');
  assert.deepEqual(heard, []);
});

for (const kind of ['drop', 'reset'] as const) {
  test(`"${kind}" ends the connection before the collector hears`, async () => {
    await assert.rejects(post({ kind }), TypeError);
    assert.deepEqual(heard, []);
  });
}

test('"lose-answer" ends the connection after the collector has answered', async () => {
  await assert.rejects(post({ kind: 'lose-answer' }), TypeError);
  assert.deepEqual(heard, ['POST a.1']);
});

test('"truncate" gives the status and breaks off in the body', async () => {
  const answer = await post({ kind: 'truncate', bytes: 3 });
  assert.equal(answer.status, 201);
  await assert.rejects(answer.text(), TypeError);
});

test('"stall" says nothing as long as it was told, and the collector hears nothing', async () => {
  const startedAt = performance.now();
  await assert.rejects(post({ kind: 'stall', ms: 50 }), TypeError);
  assert.ok(performance.now() - startedAt >= 49);
  assert.deepEqual(heard, []);
});

test('"stall-body" gives half of the body and then nothing', async () => {
  const controller = new AbortController();
  const answer = await post({ kind: 'stall-body' }, controller.signal);
  const reader = answer.body!.getReader();
  assert.equal((await reader.read()).value!.length, Math.floor(RECEIPT.length / 2));
  const rest = reader.read();
  controller.abort();
  await assert.rejects(rest, { name: 'AbortError' });
});

test('"hold" passes a request on when it is told to', async () => {
  const gate = createGate();
  const held = post({ kind: 'hold', until: gate.opened });
  await until('the request', () => proxy.requests.length > 0);
  await post();
  assert.equal(heard.length, 1);
  gate.open();
  assert.equal((await held).status, 201);
});

test('"slow" takes a round trip and the time of the bytes', async () => {
  const startedAt = performance.now();
  await post({ kind: 'slow', roundTripMs: 60, bytesPerSecond: 500 });
  const tookMs = performance.now() - startedAt;
  assert.ok(tookMs >= 60 + ((RECEIPT.length + 2) / 500) * 1000 - 5, `took ${tookMs} ms`);
});

test('"change" takes headers away and replaces the body', async () => {
  const headers = { 'access-control-allow-origin': null, 'x-portal': 'yes' };
  const answer = await post({ kind: 'change', headers, body: '<html>' });
  assert.equal(answer.headers.get('access-control-allow-origin'), null);
  assert.equal(answer.headers.get('x-portal'), 'yes');
  assert.equal(await answer.text(), '<html>');
});

test('a collector that is down makes the proxy drop the connection', async () => {
  collector.close();
  collector.closeAllConnections();
  await assert.rejects(post(), TypeError);
});

test('a proxy that refuses takes connections again on its port', async () => {
  await proxy.refuse();
  await assert.rejects(post(), TypeError);
  await proxy.accept();
  assert.equal((await post()).status, 201);
});

test('a TLS handshake is answered with garbage', async () => {
  await assert.rejects(fetch(proxy.url.replace('http:', 'https:')), ({ cause }: Error) => {
    return /SSL|TLS/i.test(String((cause as Error & { code: string }).code));
  });
});
