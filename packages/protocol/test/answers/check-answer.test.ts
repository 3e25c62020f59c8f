import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everyKindResponse, fixtureSurvey } from '../../fixtures/index.ts';
import { checkAnswer } from '../../src/answers/check-answer.ts';
import type { Question } from '../../src/schema/question.ts';
import type { Answer } from '../../src/schema/response.ts';

const questions = fixtureSurvey.pages.flatMap((page) => page.questions);
const kinds = [...new Map(questions.map((question) => [question.kind, question])).values()];

function codesOf(question: Question, answer: Answer | undefined, isDue = true): string[] {
  return checkAnswer(fixtureSurvey, question, answer, isDue).map(({ code }) => code);
}

describe('checkAnswer', () => {
  for (const question of kinds) {
    const { kind, id } = question;

    it(`accepts a fitting answer to a ${kind} question`, () => {
      assert.deepEqual(
        codesOf({ ...question, required: true }, everyKindResponse.answers[id]!),
        [],
      );
    });

    it(`accepts that a ${kind} question is skipped`, () => {
      assert.deepEqual(codesOf({ ...question, required: false }, undefined), []);
    });

    it(`refuses that a required ${kind} question is skipped`, () => {
      assert.deepEqual(codesOf({ ...question, required: true }, undefined), ['required-missing']);
    });

    it(`accepts a missing answer to a required ${kind} question that is not due yet`, () => {
      assert.deepEqual(codesOf({ ...question, required: true }, undefined, false), []);
    });

    it(`accepts that a required ${kind} question is declined where that is offered`, () => {
      assert.deepEqual(codesOf({ ...question, required: true, decline: true }, null), []);
    });

    it(`refuses that a ${kind} question is declined where that is not offered`, () => {
      assert.deepEqual(codesOf({ ...question, decline: false }, null), ['invalid-answer']);
    });
  }

  const blank: [Question['kind'], Answer][] = [
    ['text', ''],
    ['text', ' \n '],
    ['choices', []],
    ['grid', {}],
  ];
  for (const [kind, answer] of blank) {
    it(`takes ${JSON.stringify(answer)} for a missing answer to a required ${kind} question`, () => {
      const question = { ...kinds.find((one) => one.kind === kind)!, required: true };
      assert.equal(codesOf(question, answer)[0], 'required-missing');
    });
  }
});
