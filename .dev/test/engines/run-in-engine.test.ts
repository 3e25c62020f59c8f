import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { runInEngine } from '../../engines/run-in-engine.ts';
import { broken } from '../../read-totals.ts';

function listen({ mock }: TestContext): string[] {
  const lines: string[] = [];
  mock.method(console, 'error', () => {});
  mock.method(console, 'log', (line: string) => lines.push(line));
  return lines;
}

test('counts a run that takes too long as one failure', (context) => {
  listen(context);
  assert.deepEqual(runInEngine('chromium', 1), broken);
});

test('tells where a run that takes too long was ended', (context) => {
  const lines = listen(context);
  runInEngine('chromium', 1);
  assert.equal(lines.at(-1), 'chromium: ended too early, in the start of the runner');
});
