import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from '@hailong/protocol';
import type { Draft } from '../../../src/pages/form/draft.ts';
import { takeAction } from '../../../src/pages/form/take-action.ts';
import { everyKind } from '../every-kind.ts';

const complete = { faces: 4, grid: { a: 4, b: 4, c: 4 } };

function draft(answers: Answers, revision = 1): Draft {
  const id = '00000000-0000-4000-8000-000000000001';
  const rest = { id, revision, channel: 'hosted', language: 'vi', context: {} } as const;
  return { survey: everyKind, ...rest, answers };
}

function move(answers: Answers, action: string, step?: string, revision = 1): string {
  const taken = takeAction(draft(answers, revision), { action, step });
  return 'step' in taken ? `${taken.kind} ${taken.step.id}` : taken.kind;
}

test('a step that hangs on an answer is shown after that answer', () => {
  assert.equal(move({ faces: 1 }, 'next', 'faces'), 'step why');
});

test('a step that the answer does not ask for is passed over', () => {
  assert.equal(move({ faces: 4 }, 'next', 'faces'), 'step grid');
});

test('a step with a mistake is shown again', () => {
  const taken = takeAction(draft({}), { action: 'next', step: 'faces' });
  assert.ok(taken.kind === 'step' && taken.step.id === 'faces');
  assert.deepEqual(
    taken.mistakes.map(({ code }) => code),
    ['required-missing'],
  );
});

test('going back asks for nothing', () => {
  assert.equal(move({ faces: 1 }, 'back', 'why'), 'step faces');
  assert.equal(move({ faces: 4 }, 'back', 'grid'), 'step faces');
  assert.equal(move({}, 'back', 'faces'), 'step faces');
});

test('the last step leads to the review, and the review to the record', () => {
  assert.equal(move(complete, 'next', 'grid'), 'review');
  assert.equal(move(complete, 'send'), 'record');
  assert.equal(move(complete, 'back'), 'step grid');
  assert.equal(move(complete, 'change.faces'), 'step faces');
});

test('nothing is recorded while an earlier step has a mistake', () => {
  assert.equal(move({ grid: { a: 4, b: 4, c: 4 } }, 'send'), 'step faces');
});

test('a follow-up without any answer is not recorded', () => {
  assert.equal(move(complete, 'send', 'comment', 2), 'nothing comment');
  assert.equal(move({ ...complete, comment: 'Tốt' }, 'send', 'comment', 2), 'record');
});

test('a step that is not there leads to the first one', () => {
  assert.equal(move({}, 'next', 'hostile'), 'step faces');
});
