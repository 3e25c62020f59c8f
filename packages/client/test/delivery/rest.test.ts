import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRest } from '../../src/delivery/rest.ts';
import { defaults } from '../../src/settings.ts';
import { createFakeClock } from '../support/fake-clock.ts';

/** A rest, what it called, and a function that lets a number of attempts fail. */
function setUp() {
  const clock = createFakeClock();
  const called: string[] = [];
  const settings = { ...defaults, clock, random: () => 0.5 };
  const rest = createRest(
    settings,
    () => called.push('begin'),
    (isBack) => called.push(isBack ? 'back' : 'end'),
  );
  const fail = (times: number) => {
    for (let count = 0; count < times; count += 1) rest.hear(false);
  };
  return { clock, called, rest, fail };
}

test('does not begin before the fourth failure in a row', () => {
  const { called, rest, fail } = setUp();
  fail(3);
  rest.hear(true);
  fail(3);
  assert.deepEqual([rest.isOn, called], [false, []]);
});

test('begins with the fourth failure in a row and ends by itself', () => {
  const { clock, called, rest, fail } = setUp();
  fail(4);
  assert.deepEqual([rest.isOn, called, clock.pauses()], [true, ['begin'], [1_000]]);
  clock.advance(1_000);
  assert.deepEqual([rest.isOn, called], [false, ['begin', 'end']]);
});

test('takes longer with each further failure', () => {
  const { clock, fail } = setUp();
  fail(7);
  assert.deepEqual(clock.pauses(), [8_000]);
});

test('tells that the collector is back with the first answer after a rest', () => {
  const { clock, called, rest, fail } = setUp();
  fail(4);
  clock.advance(1_000);
  rest.hear(true);
  rest.hear(true);
  assert.deepEqual(called, ['begin', 'end', 'back']);
});

test('calls nothing once it is stopped', () => {
  const { clock, called, rest, fail } = setUp();
  fail(4);
  rest.stop();
  clock.advance(1_000_000);
  assert.deepEqual([rest.isOn, called], [false, ['begin']]);
});
