import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { checkAnswers, visibleQuestions, type Answers } from '@hailong/protocol';
import { vnService } from '../../src/vn-service/index.ts';

/** Share of the widget's size ceiling that its bundled survey may take, in bytes of Brotli. */
const BYTES_MAX = 1600;

function shown(answers: Answers): string[] {
  return visibleQuestions(vnService, answers).map(({ id }) => id);
}

test('one rating completes the first sending', () => {
  assert.deepEqual(checkAnswers(vnService, { overall: 4 }, 'first'), []);
});

test('the first sending needs the rating', () => {
  const [mistake] = checkAnswers(vnService, {}, 'first');
  assert.equal(mistake?.code, 'required-missing');
});

test('a declined rating completes the first sending', () => {
  assert.deepEqual(checkAnswers(vnService, { overall: null }, 'first'), []);
});

test('the follow-up is optional', () => {
  assert.deepEqual(checkAnswers(vnService, { overall: 1 }, 'whole'), []);
});

test('a rating up to the middle is asked what was not good', () => {
  for (const overall of [1, 2, 3]) {
    assert.deepEqual(shown({ overall }), ['overall', 'unsatisfactory', 'improve', 'comment']);
  }
});

test('a rating above the middle is asked what was good', () => {
  for (const overall of [4, 5]) {
    assert.deepEqual(shown({ overall }), ['overall', 'satisfactory', 'improve', 'comment']);
  }
});

test('a citizen who declines to rate is still asked what to improve', () => {
  assert.deepEqual(shown({ overall: null }), ['overall', 'improve', 'comment']);
});

test('good and bad points offer the same factors, so neither side is led', () => {
  const lists = vnService.pages.flatMap(({ questions }) =>
    questions.flatMap((question) => {
      if (question.kind !== 'choices' || question.id === 'improve') return [];
      return [question.options.map(({ id }) => id)];
    }),
  );
  assert.deepEqual(lists[0], ['access', 'procedure', 'officials', 'result', 'feedback', 'other']);
  assert.deepEqual(lists[1], lists[0]);
});

test('the survey bundled with the widget stays small', () => {
  assert.ok(brotliCompressSync(JSON.stringify(vnService)).length < BYTES_MAX);
});
