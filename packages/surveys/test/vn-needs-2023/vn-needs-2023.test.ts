import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAnswers } from '@hailong/protocol';
import { vnNeeds2023 } from '../../src/vn-needs-2023/index.ts';

const needs = vnNeeds2023.pages[0]!.questions[0]!;
const items = needs.kind === 'grid' ? needs.items.map(({ id }) => id) : [];

test('ten items are asked', () => {
  assert.equal(new Set(items).size, 10);
});

test('the scale has four points from not wanted to very much wanted', () => {
  const labels = vnNeeds2023.scales[0]!.points.map(({ value, label }) => [value, label.vi]);
  assert.deepEqual(labels, [
    [1, 'Không mong muốn'],
    [2, 'Khá mong muốn'],
    [3, 'Mong muốn'],
    [4, 'Rất mong muốn'],
  ]);
});

test('a satisfied point of the five-point scale is refused', () => {
  const answers = { needs: Object.fromEntries(items.map((id) => [id, 5])) };
  const codes = checkAnswers(vnNeeds2023, answers, 'first').map(({ code }) => code);
  assert.deepEqual(new Set(codes), new Set(['answer-outside-scale']));
});
