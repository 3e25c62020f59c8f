import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fixtureSurvey } from '../../fixtures/index.ts';
import { checkGrid } from '../../src/answers/check-grid.ts';
import type { GridQuestion } from '../../src/schema/question.ts';
import type { Answer } from '../../src/schema/response.ts';

const text = { vi: 'Hài lòng?', en: 'Satisfied?' };
const question: GridQuestion = {
  id: 'quality',
  kind: 'grid',
  scale: 'satisfaction',
  decline: true,
  text,
  items: [
    { id: 'guidance', text },
    { id: 'manners', text },
  ],
};

function mistakesIn(answer: Answer, mustBeComplete = false): string[] {
  const mistakes = checkGrid(fixtureSurvey, question, answer, mustBeComplete);
  return mistakes.map(({ code, pointer }) => `${code} ${pointer}`);
}

describe('checkGrid', () => {
  it('accepts points and declined items', () => {
    assert.deepEqual(mistakesIn({ guidance: 3, manners: null }, true), []);
  });

  it('accepts a grid that is answered in part, unless it must be complete', () => {
    assert.deepEqual(mistakesIn({ guidance: 3 }), []);
    assert.deepEqual(mistakesIn({ guidance: 3 }, true), [
      'required-missing /answers/quality/manners',
    ]);
  });

  it('names every item that is missing', () => {
    assert.deepEqual(mistakesIn({}, true), [
      'required-missing /answers/quality/guidance',
      'required-missing /answers/quality/manners',
    ]);
  });

  it('names every item that does not exist', () => {
    assert.deepEqual(mistakesIn({ speed: 3, constructor: 4 } as Answer), [
      'unknown-question /answers/quality/speed',
      'unknown-question /answers/quality/constructor',
    ]);
  });

  it('names every item whose point is off the scale', () => {
    assert.deepEqual(mistakesIn({ guidance: 0, manners: 9 }), [
      'answer-outside-scale /answers/quality/guidance',
      'answer-outside-scale /answers/quality/manners',
    ]);
  });

  for (const answer of [3, 'manners', ['manners']]) {
    it(`refuses ${JSON.stringify(answer)}, which is no object`, () => {
      assert.deepEqual(mistakesIn(answer), ['invalid-answer /answers/quality']);
    });
  }
});
