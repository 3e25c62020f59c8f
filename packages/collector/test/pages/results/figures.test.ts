import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFigures } from '../../../src/pages/results/figures.ts';
import { fixtureSurvey } from '../../../../protocol/fixtures/index.ts';

test('a mean score, which lies between 0 and 1, is written as a point of the scale', () => {
  const { value, mark } = createFigures(fixtureSurvey, { formula: 'mean-score@1' }, 'en');
  assert.deepEqual([value(0), value(0.625), value(1)], ['1.00', '3.50', '5.00']);
  assert.deepEqual([mark(0), mark(0.5), mark(1)], ['1', '3', '5']);
});

test('a share is written as a percentage', () => {
  const { value } = createFigures(fixtureSurvey, { formula: 'top-two-share@1' }, 'en');
  assert.equal(value(0.625), '62.5%');
});
