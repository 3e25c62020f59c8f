import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { runCommand } from '../../src/cli/run-command.ts';
import { ORIGIN, startWrongCollector } from '../wrong/start-wrong-collector.ts';

async function run(...argv: string[]) {
  const [printed, complained]: [string[], string[]] = [[], []];
  const code = await runCommand(argv, {
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

async function withServer(body: string, act: (url: string) => Promise<void>): Promise<void> {
  const server = createServer((_, reply) => reply.end(body)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  await act(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  server.closeAllConnections();
  server.close();
}

test('what is no URL is told with what was received and what is expected', async () => {
  const { code, complained } = await run('rating.example');
  assert.equal(code, 2);
  assert.match(complained, /received "rating.example", expected the base URL of a collector/);
});

test('an address at which nobody listens is unreachable', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.close();
  const { code, complained } = await run(url);
  assert.equal(code, 2);
  assert.match(complained, /127.0.0.1:\d+ cannot be reached: .*ECONNREFUSED/);
});

test('a server of something else is not a collector', () =>
  withServer('<h1>Cổng dịch vụ công</h1>', async (url) => {
    const { code, complained } = await run(url);
    assert.equal(code, 2);
    assert.match(complained, /is not a collector: GET \/v1\/surveys\/vn-service was answered 200/);
  }));

test('a mistaken option is told', async () => {
  const { code, complained } = await run('http://127.0.0.1:9', '--origin', 'portal.example');
  assert.equal(code, 2);
  assert.match(complained, /--origin: received "portal.example", expected an origin/);
});

test('without a URL the help is printed', async () => {
  const { code, printed } = await run();
  assert.equal(code, 2);
  assert.match(printed, /npx hailong-conformance https:/);
});

test('a survey that a collector does not have is told', async () => {
  const { url, close } = await startWrongCollector([]);
  const { code, complained } = await run(url, '--survey', 'unheard-of');
  await close();
  assert.equal(code, 2);
  assert.match(complained, /has no survey "unheard-of"/);
});

test('without leave to write nothing is recorded', async () => {
  let recorded = 0;
  const answer = (_: unknown, { body }: { body: string }) => {
    if (body.includes('hailong-receipt@1')) recorded += 1;
  };
  const { url, close } = await startWrongCollector([{ breaks: [], answer }]);
  const { code, printed, complained } = await run(url, '--survey', 'fixture', '--origin', ORIGIN);
  await close();
  assert.equal(code, 0);
  assert.match(printed, /\n\d+ passed, 0 failed, \d+ skipped$/);
  assert.match(complained, /--allow-writes/);
  assert.equal(recorded, 0);
});

test('a rule that is broken is named with what was received, and the exit code is 1', async () => {
  const answer = (_: unknown, { headers }: { headers: Record<string, string> }) => {
    headers['set-cookie'] = 'citizen=7';
  };
  const { url, close } = await startWrongCollector([{ breaks: 'http.no-cookie', answer }]);
  const { code, printed } = await run(url, '--survey', 'fixture');
  await close();
  assert.equal(code, 1);
  assert.match(printed, /^FAIL {2}must {4}http.no-cookie.*\n.*received one from /m);
});

test('the report in JSON holds every finding and nothing is printed beside it', async () => {
  const { url, close } = await startWrongCollector([]);
  const { printed, complained } = await run(
    url,
    '--survey',
    'fixture',
    '--json',
    '--level',
    'must',
  );
  await close();
  const { format, findings } = JSON.parse(printed);
  assert.equal(format, 'hailong-conformance@1');
  assert.ok(findings.every(({ level }: { level: string }) => level === 'must'));
  assert.equal(complained, '');
});
