import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFaultLog } from '../src/fault-log.ts';

function createClockedLog() {
  const clock = { ms: 0 };
  const written: string[] = [];
  const log = createFaultLog({ write: (line) => written.push(line), now: () => clock.ms });
  return { clock, written, log };
}

test('writes a fault with its stack', () => {
  const { written, log } = createClockedLog();
  log(new Error('the database failed'));
  assert.match(written.join(''), /^Error: the database failed\n {4}at /);
});

test('writes the same fault once a minute, with how often it came', () => {
  const { clock, written, log } = createClockedLog();
  for (let round = 0; round < 1_000; round += 1) log(new Error('full'));
  assert.equal(written.length, 1);
  clock.ms = 60_000;
  log(new Error('full'));
  assert.match(written[1] ?? '', /\(and 999 more since it was written last\)\n$/);
});

test('writes different faults at once', () => {
  const { written, log } = createClockedLog();
  log(new Error('full'));
  log('slow');
  assert.equal(written[1], 'slow\n');
});
