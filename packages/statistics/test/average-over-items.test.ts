import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { averageOverItems } from '../src/average-over-items.ts';
import { countAnswered } from '../src/count-answered.ts';
import { topTwoShare } from '../src/top-two-share.ts';
import { answeredCounts } from './answered-counts.ts';
import { assertClose } from './assert-close.ts';
import { countsOf } from './counts-of.ts';

test('a single item keeps its figure to the last digit, whatever it weighs', () => {
  fc.assert(
    fc.property(answeredCounts(5), (counts) => {
      assert.equal(averageOverItems([{ counts }], topTwoShare, countAnswered), topTwoShare(counts));
    }),
  );
});

test('weighing shares by their answers gives the share of all answers together', () => {
  const items = [{ counts: countsOf(4, 1, 2) }, { counts: countsOf(1, 3, 7) }];
  assertClose(averageOverItems(items, topTwoShare, countAnswered), 13 / 18);
});

test('an item without a figure weighs nothing', () => {
  const items = [{ counts: countsOf(0, 0, 0) }, { counts: countsOf(1, 1, 0) }];
  assert.equal(averageOverItems(items, topTwoShare), 0.5);
});
