import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { indexEstimate, type IndexFormula } from '../src/index-estimate.ts';
import { meanScoreInterval } from '../src/mean-score-interval.ts';
import { meanShareInterval } from '../src/mean-share-interval.ts';
import { wilsonInterval } from '../src/wilson-interval.ts';
import { answeredCounts } from './answered-counts.ts';
import { assertClose } from './assert-close.ts';
import { countsOf } from './counts-of.ts';

const FORMULAS: IndexFormula[] = ['top-two-share@1', 'mean-share@1', 'mean-score@1'];
const few = { counts: countsOf(0, 0, 5, 5, 0) };
const many = { counts: countsOf(0, 0, 0, 0, 30) };
const none = { counts: countsOf(0, 0, 0, 0, 0) };

test('top-two-share@1 of one item is its share with the Wilson interval', () => {
  assert.deepEqual(indexEstimate('top-two-share@1', [few]), {
    value: 0.5,
    ...wilsonInterval(5, 10),
    level: 0.95,
    n: 10,
  });
});

test('top-two-share@1 of several items weighs every answer the same', () => {
  assert.equal(indexEstimate('top-two-share@1', [few, many])?.value, 35 / 40);
});

test('mean-share@1 weighs every item the same and has the interval of the mean share', () => {
  assert.deepEqual(indexEstimate('mean-share@1', [few, many]), {
    value: 0.75,
    ...meanShareInterval([few, many]),
    level: 0.95,
    n: 30,
  });
});

test('mean-score@1 of one item is its mean score with its interval', () => {
  assert.deepEqual(indexEstimate('mean-score@1', [few]), {
    value: 0.625,
    ...meanScoreInterval(few.counts),
    level: 0.95,
    n: 10,
  });
});

test('mean-score@1 weighs every item the same', () => {
  assert.equal(indexEstimate('mean-score@1', [few, many])?.value, (0.625 + 1) / 2);
});

for (const formula of FORMULAS) {
  test(`${formula} gives nothing when nobody answered`, () => {
    assert.equal(indexEstimate(formula, [none, none]), undefined);
    assert.equal(indexEstimate(formula, []), undefined);
  });

  test(`${formula} leaves out an item that nobody answered`, () => {
    assert.deepEqual(indexEstimate(formula, [few, none]), indexEstimate(formula, [few]));
  });

  test(`${formula} lies within its interval and 0 to 1`, () => {
    fc.assert(
      fc.property(fc.array(answeredCounts(4), { minLength: 1, maxLength: 10 }), (all) => {
        const items = all.map((counts) => ({ counts }));
        const { value, low, high } = indexEstimate(formula, items)!;
        assert.ok(0 <= low && low <= value && value <= high && high <= 1);
      }),
    );
  });

  test(`${formula} narrows at a lower level and says the level`, () => {
    const usual = indexEstimate(formula, [few, many])!;
    const lower = indexEstimate(formula, [few, many], 0.8)!;
    assert.equal(lower.level, 0.8);
    assert.ok(lower.high - lower.low < usual.high - usual.low);
  });
}

test('items may stand on different scales', () => {
  const onFour = { counts: countsOf(10, 0, 0, 10) };
  assertClose(indexEstimate('top-two-share@1', [few, onFour])?.value, 0.5);
});

test('n is the most answers that any item has', () => {
  assert.equal(indexEstimate('mean-share@1', [few, many, none])?.n, 30);
});

test('an unknown formula is refused with those that are known', () => {
  const unknown = 'mean-share@2' as IndexFormula;
  assert.throws(() => indexEstimate(unknown, [few]), /no formula "mean-share@2"; known: top-two/);
});

test('a level outside 0 to 1 is refused', () => {
  assert.throws(() => indexEstimate('mean-share@1', [few], 95), /level must lie between 0 and 1/);
});
