import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fixtureSurvey } from '../../fixtures/index.ts';
import { checkPoint } from '../../src/answers/check-point.ts';
import type { RatingQuestion } from '../../src/schema/question.ts';
import type { Answer } from '../../src/schema/response.ts';

const question: RatingQuestion = {
  id: 'overall',
  kind: 'rating',
  scale: 'satisfaction',
  display: 'faces',
  text: { vi: 'Hài lòng?', en: 'Satisfied?' },
};

function codesOf(point: Answer, decline = false): string[] {
  const mistakes = checkPoint(fixtureSurvey, { question: { ...question, decline }, point });
  return mistakes.map(({ code }) => code);
}

describe('checkPoint', () => {
  it('accepts every point of the scale', () => {
    assert.deepEqual(
      [1, 2, 3, 4, 5].flatMap((point) => codesOf(point)),
      [],
    );
  });

  for (const point of [0, 6, -1, 3.5, NaN]) {
    it(`refuses ${point}, which is not on the scale`, () => {
      assert.deepEqual(codesOf(point), ['answer-outside-scale']);
    });
  }

  for (const point of ['4', [], {}]) {
    it(`refuses ${JSON.stringify(point)}, which is no number`, () => {
      assert.deepEqual(codesOf(point), ['invalid-answer']);
    });
  }

  it('accepts that the citizen declines only where the question offers it', () => {
    assert.deepEqual(codesOf(null, true), []);
    assert.deepEqual(codesOf(null, false), ['invalid-answer']);
  });

  it('says what was received and what is expected', () => {
    const [mistake] = checkPoint(fixtureSurvey, { question, item: 'manners', point: 6 });
    assert.deepEqual(mistake, {
      code: 'answer-outside-scale',
      question: 'overall',
      pointer: '/answers/overall/manners',
      message: 'is not on the scale',
      received: '6',
      expected: '1, 2, 3, 4, 5',
    });
  });
});
