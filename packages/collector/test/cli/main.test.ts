import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Receipt, Response, Results } from '@hailong/protocol';
import { firstRevision, requestHeaders } from '../../../protocol/fixtures/index.ts';
import { idOf } from '../support/make-submission.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

interface Running {
  url: string;
  process: ChildProcess;
}

async function start(t: TestContext, database: string): Promise<Running> {
  const child = spawn(process.execPath, ['--conditions=hailong-source', main, 'serve'], {
    env: { HAILONG_DATABASE: database, HAILONG_PORT: '0', HAILONG_THRESHOLD: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(() => child.kill('SIGKILL'));
  for await (const line of createInterface(child.stdout)) {
    const url = /listens at (\S+)/.exec(line)?.[1];
    if (url !== undefined) return { url, process: child };
  }
  return assert.fail('the collector ended before it listened');
}

async function kill({ process: child }: Running, signal: NodeJS.Signals): Promise<number | null> {
  const exit = once(child, 'exit');
  child.kill(signal);
  return ((await exit) as [number | null])[0];
}

function makeResponse(number: number): Response {
  return {
    ...firstRevision,
    id: idOf(number),
    survey: { id: 'vn-service', version: 1 },
    answers: { overall: 1 + (number % 5) },
  };
}

async function post({ url }: Running, response: Response) {
  const reply = await fetch(`${url}/v1/responses`, {
    method: 'POST',
    headers: requestHeaders(response),
    body: JSON.stringify(response),
  });
  return { status: reply.status, receipt: (await reply.json()) as Receipt };
}

async function countAt({ url }: Running): Promise<number | null | undefined> {
  const reply = await fetch(`${url}/v1/results?survey=vn-service`);
  return ((await reply.json()) as Results).groups[0]?.n;
}

test('kill -9 right after the answers loses nothing, and nothing is counted twice', async (t) => {
  const database = join(temporaryFolder(t), 'hailong.sqlite');
  const responses = Array.from({ length: 40 }, (_, at) => makeResponse(at));
  const first = await start(t, database);
  const before = await Promise.all(responses.map((one) => post(first, one)));
  await kill(first, 'SIGKILL');
  const second = await start(t, database);
  const after = await Promise.all(responses.map((one) => post(second, one)));
  assert.ok(before.every(({ status }) => status === 201));
  assert.ok(after.every(({ status }) => status === 200));
  assert.deepEqual(
    after.map(({ receipt }) => receipt),
    before.map(({ receipt }) => receipt),
  );
  assert.equal(await countAt(second), 40);
});

test('kill -9 in the midst of requests loses none that was answered', async (t) => {
  const database = join(temporaryFolder(t), 'hailong.sqlite');
  const first = await start(t, database);
  const sent = Array.from({ length: 200 }, (_, at) => post(first, makeResponse(at)));
  await Promise.any(sent);
  await kill(first, 'SIGKILL');
  const settled = await Promise.allSettled(sent);
  const answered = settled.filter(({ status }) => status === 'fulfilled').length;
  const second = await start(t, database);
  const stored = (await countAt(second)) ?? 0;
  assert.ok(stored >= answered, `${answered} were answered, ${stored} are stored`);
  for (let at = 0; at < 200; at += 1) await post(second, makeResponse(at));
  assert.equal(await countAt(second), 200);
});

/** Begins a request and gives the function that sends its body, once the collector has its head. */
async function begin({ url }: Running, response: Response) {
  const headers = { ...requestHeaders(response), expect: '100-continue' };
  const message = request(`${url}/v1/responses`, { method: 'POST', headers });
  const reply = once(message, 'response') as Promise<[IncomingMessage]>;
  message.flushHeaders();
  await once(message, 'continue');
  return async (): Promise<Pick<IncomingMessage, 'statusCode' | 'headers'>> => {
    message.end(JSON.stringify(response));
    const [answer] = await reply;
    return answer;
  };
}

async function untilItTakesNoMore({ url }: Running): Promise<void> {
  const takes = () => fetch(`${url}/healthz`).then(Boolean, () => false);
  while (await takes());
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal} takes no more requests, answers those in flight, ends their connections and exits with 0`, async (t) => {
    const running = await start(t, join(temporaryFolder(t), 'hailong.sqlite'));
    const finish = await begin(running, makeResponse(1));
    const code = kill(running, signal);
    await untilItTakesNoMore(running);
    const { statusCode, headers } = await finish();
    assert.equal(statusCode, 201);
    assert.equal(headers.connection, 'close');
    assert.equal(await code, 0);
  });
}
