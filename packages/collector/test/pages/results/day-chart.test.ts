import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GroupResult } from '@hailong/protocol';
import { isCut, slotsOf } from '../../../src/pages/results/day-chart.ts';

function day(key: string): GroupResult {
  const nothing = { n: null, views: null, responseRate: null, index: null, factors: [], items: [] };
  return { key: { day: key }, suppressed: true, ...nothing };
}

test('days without answers keep their place along the axis', () => {
  const slots = slotsOf([day('2026-02-27'), day('2026-03-02')]);
  assert.deepEqual(
    slots.map((slot) => [slot.day, slot.group !== undefined]),
    [
      ['2026-02-27', true],
      ['2026-02-28', false],
      ['2026-03-01', false],
      ['2026-03-02', true],
    ],
  );
});

test('the chart shows the latest days and says when older ones are left out', () => {
  const groups = [day('2025-01-01'), day('2026-03-02')];
  assert.equal(slotsOf(groups).at(-1)?.day, '2026-03-02');
  assert.ok(slotsOf(groups).length < 100);
  assert.equal(isCut(groups), true);
  assert.equal(isCut([day('2026-03-01'), day('2026-03-02')]), false);
});

test('no days make no chart', () => {
  assert.deepEqual(slotsOf([]), []);
});
