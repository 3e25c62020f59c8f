import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test, type TestContext } from 'node:test';

const root = new URL('../..', import.meta.url).pathname;

interface Started {
  child: ChildProcess;
  output: string;
}

/** Runs the start script until it has said how to stop it. */
async function start(t: TestContext): Promise<Started> {
  const child = spawn('npm', ['start', '--', '--no-build'], { cwd: root, detached: true });
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  t.after(() => isRunning() && process.kill(-child.pid!, 'SIGKILL'));
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  while (!output.includes('Ctrl-C')) {
    assert.ok(isRunning(), `npm start ended early: ${output}`);
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  }
  return { child, output };
}

/** Presses Ctrl-C, which signals the whole group, and waits until nobody writes any more. */
async function interrupt({ child }: Started): Promise<void> {
  const end = once(child, 'close');
  process.kill(-child.pid!, 'SIGINT');
  await end;
}

/** Takes a port; where another program has it already, it is as taken as it need be. */
async function occupy(t: TestContext, port: number): Promise<void> {
  const server = createServer().listen(port);
  t.after(() => server.close());
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
  });
}

const addresses = ({ output }: Started) => output.match(/http:\/\/localhost:\d+\S*/g) ?? [];

test('npm start prints five addresses that answer, and Ctrl-C stops everything', async (t) => {
  const started = await start(t);
  const urls = addresses(started);
  assert.equal(urls.length, 5);
  for (const url of urls) assert.equal((await fetch(url)).status, 200, url);
  await interrupt(started);
  for (const url of urls) await assert.rejects(fetch(url), url);
});

test('npm start says that a port is taken and uses another', async (t) => {
  await occupy(t, 8080);
  await occupy(t, 8787);
  const started = await start(t);
  assert.match(started.output, /8080 is taken/);
  assert.match(started.output, /8787 is taken/);
  for (const url of addresses(started)) assert.equal((await fetch(url)).status, 200, url);
  await interrupt(started);
});
