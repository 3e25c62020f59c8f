import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkOptions } from '../../src/answers/check-options.ts';
import type { ChoiceQuestion, ChoicesQuestion, YesNoQuestion } from '../../src/schema/question.ts';
import type { Answer } from '../../src/schema/response.ts';

const text = { vi: 'Chọn', en: 'Choose' };
const options = ['a', 'b', 'c'].map((id) => ({ id, text }));
const choice: ChoiceQuestion = { id: 'one', kind: 'choice', text, options };
const choices: ChoicesQuestion = { id: 'some', kind: 'choices', text, options, maxChoices: 2 };

const yesNo: YesNoQuestion = { id: 'known', kind: 'yes-no', text };

function messagesFor(question: Parameters<typeof checkOptions>[0], answer: Answer): string[] {
  return checkOptions(question, answer).map(({ code, message }) => `${code}: ${message}`);
}

describe('checkOptions', () => {
  it('accepts one option of a choice', () => {
    assert.deepEqual(messagesFor(choice, 'b'), []);
  });

  it('accepts yes and no and nothing else of a yes-no question', () => {
    assert.deepEqual(messagesFor(yesNo, 'yes'), []);
    assert.deepEqual(messagesFor(yesNo, 'no'), []);
    assert.deepEqual(messagesFor(yesNo, 'maybe'), ['invalid-answer: is not among the options']);
  });

  it('accepts as many options as allowed', () => {
    assert.deepEqual(messagesFor(choices, ['c', 'a']), []);
  });

  it('accepts every option where no limit is set', () => {
    const unlimited: ChoicesQuestion = { id: 'some', kind: 'choices', text, options };
    assert.deepEqual(messagesFor(unlimited, ['a', 'b', 'c']), []);
  });

  it('refuses one option too many', () => {
    assert.deepEqual(messagesFor(choices, ['a', 'b', 'c']), [
      'invalid-answer: has more than 2 options',
    ]);
  });

  it('refuses an option named twice', () => {
    assert.deepEqual(messagesFor(choices, ['a', 'a']), ['invalid-answer: names an option twice']);
  });

  const foreign: [ChoiceQuestion | ChoicesQuestion, Answer][] = [
    [choice, 'd'],
    [choice, ['a']],
    [choice, 1],
    [choices, 'a'],
    [choices, ['a', 'd']],
    [choices, { a: 1 }],
  ];
  for (const [question, answer] of foreign) {
    it(`refuses ${JSON.stringify(answer)} as an answer to a ${question.kind} question`, () => {
      assert.deepEqual(messagesFor(question, answer), ['invalid-answer: is not among the options']);
    });
  }
});
