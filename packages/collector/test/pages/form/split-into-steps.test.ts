import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Condition, Page, Question } from '@hailong/protocol';
import { splitIntoSteps } from '../../../src/pages/form/split-into-steps.ts';
import { everyKind } from '../every-kind.ts';

function question(id: string, showIf?: Condition): Question {
  return { id, kind: 'text', maxLength: 10, text: { vi: id }, ...(showIf ? { showIf } : {}) };
}

function stepIds(pages: Page[]): string[][] {
  return splitIntoSteps(pages).map(({ questions }) => questions.map(({ id }) => id));
}

test('a question that hangs on one of the same page stands on the next step', () => {
  assert.deepEqual(stepIds(everyKind.pages.slice(0, 2)), [
    ['faces', 'numbers'],
    ['why'],
    ['grid', 'several', 'known', 'order', 'words'],
  ]);
});

test('a question that hangs on an earlier page stays on its step', () => {
  const pages = [
    { id: 'one', questions: [question('a')] },
    { id: 'two', questions: [question('b'), question('c', { question: 'a', is: 'x' })] },
  ];
  assert.deepEqual(stepIds(pages), [['a'], ['b', 'c']]);
});

test('a condition inside all, any and not is found', () => {
  const nested: Condition = { all: [{ not: { any: [{ question: 'a', is: 'x' }] } }] };
  const pages = [{ id: 'one', questions: [question('a'), question('b', nested)] }];
  assert.deepEqual(stepIds(pages), [['a'], ['b']]);
});
