import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answers, Question } from '@hailong/protocol';
import { findMistakes } from '../../src/flow/find-mistakes.ts';
import { allKinds } from '../fixtures/all-kinds.ts';

const questions = allKinds.pages.flatMap((page) => page.questions);

function mistakesOf(id: string, answers: Answers, changes: Partial<Question> = {}): string[] {
  const question = { ...questions.find((each) => each.id === id), ...changes } as Question;
  return findMistakes([question], answers).map(({ name, kind, limit }) =>
    [name, kind, limit].filter(Boolean).join(' '),
  );
}

describe('findMistakes', () => {
  it('finds a required question without answer', () => {
    assert.deepEqual(mistakesOf('overall', {}), ['overall missing']);
  });

  it('lets a question be skipped that is not required', () => {
    assert.deepEqual(mistakesOf('comment', {}), []);
  });

  it('takes a declined question as answered', () => {
    assert.deepEqual(mistakesOf('wishes', { wishes: null }, { required: true }), []);
  });

  it('finds each item of a required grid without answer', () => {
    assert.deepEqual(mistakesOf('items', {}), ['items.place missing', 'items.people missing']);
    assert.deepEqual(mistakesOf('items', { items: { place: null } }), ['items.people missing']);
  });

  it('finds more choices than allowed, and how many are', () => {
    assert.deepEqual(mistakesOf('wishes', { wishes: ['speed', 'care'] }), ['wishes maxChoices 1']);
  });

  it('finds a text that is too long, and how long it may be', () => {
    assert.deepEqual(mistakesOf('comment', { comment: 'x'.repeat(11) }), ['comment maxLength 10']);
    assert.deepEqual(mistakesOf('comment', { comment: 'x'.repeat(10) }), []);
  });
});
