import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAnswers, visibleQuestions, type Answers, type GridQuestion } from '@hailong/protocol';
import { vnService2023 } from '../../src/vn-service-2023/index.ts';

const COMMON = ['procedure', 'officials', 'result', 'feedback'];

function shownGrids(answers: Answers): GridQuestion[] {
  return visibleQuestions(vnService2023, answers).filter((question) => question.kind === 'grid');
}

function itemCounts(answers: Answers): Record<string, number> {
  return Object.fromEntries(shownGrids(answers).map(({ id, items }) => [id, items.length]));
}

test('an applicant at the counter is asked sixteen items in five factors', () => {
  assert.deepEqual(itemCounts({ submitted: 'counter' }), {
    'access-counter': 3,
    procedure: 4,
    officials: 3,
    result: 3,
    feedback: 3,
  });
});

test('an online applicant is asked the online variant of the access factor instead', () => {
  assert.deepEqual(
    shownGrids({ submitted: 'online' }).map(({ id }) => id),
    ['access-online', ...COMMON],
  );
});

test('an applicant by post, or one who does not say, is not asked about access', () => {
  for (const submitted of ['post', null]) {
    assert.deepEqual(
      shownGrids({ submitted }).map(({ id }) => id),
      COMMON,
    );
  }
});

test('both variants of access belong to the one access factor', () => {
  const factors = [{ submitted: 'counter' }, { submitted: 'online' }].map(
    (answers) => shownGrids(answers)[0]?.factor,
  );
  assert.deepEqual(factors, ['access', 'access']);
});

test('the index counts every grid of the survey', () => {
  const grids = vnService2023.pages.flatMap(({ questions }) =>
    questions.filter(({ kind }) => kind === 'grid').map(({ id }) => id),
  );
  assert.deepEqual(vnService2023.index.questions, grids);
});

test('single items can be declined', () => {
  const answers: Answers = { submitted: 'online' };
  for (const { id, items } of shownGrids(answers)) {
    answers[id] = Object.fromEntries(items.map((item) => [item.id, null]));
  }
  assert.deepEqual(checkAnswers(vnService2023, answers, 'first'), []);
});

test('an item left out is a mistake, so that it is told apart from a declined one', () => {
  const answers = { submitted: 'post', result: { 'on-time': 5, accuracy: 4 } };
  const pointers = checkAnswers(vnService2023, answers, 'first').map(({ pointer }) => pointer);
  assert.ok(pointers.includes('/answers/result/fairness'));
});
