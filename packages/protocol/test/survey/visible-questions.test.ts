import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fixtureSurvey } from '../../fixtures/index.ts';
import type { Question } from '../../src/schema/question.ts';
import type { Answers } from '../../src/schema/response.ts';
import type { Survey } from '../../src/schema/survey.ts';
import { visibleQuestions } from '../../src/survey/visible-questions.ts';

function idsShown(survey: Survey, answers: Answers): string[] {
  return visibleQuestions(survey, answers).map(({ id }) => id);
}

function rating(id: string, after?: string): Question {
  return {
    id,
    kind: 'rating',
    scale: 'satisfaction',
    display: 'numbers',
    text: { vi: id, en: id },
    ...(after === undefined ? {} : { showIf: { question: after, atMost: 3 } }),
  };
}

/** Three questions, each shown only after a low answer to the one before. */
const chain: Survey = {
  ...fixtureSurvey,
  pages: [{ id: 'chain', questions: [rating('a'), rating('b', 'a'), rating('c', 'b')] }],
};

const point = fc.constantFrom(1, 2, 3, 4, 5, null);
const someAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    overall: point,
    submitted: fc.constantFrom('online', 'counter'),
    quality: fc.record({ guidance: point, manners: point }),
    reasons: fc.subarray(['waiting', 'papers', 'manners']),
    review: fc.constantFrom('yes', 'no'),
    praise: fc.string(),
    comment: fc.string(),
  },
  { requiredKeys: [] },
);

describe('visibleQuestions', () => {
  it('shows what has no condition before anything is answered', () => {
    assert.deepEqual(idsShown(fixtureSurvey, {}), ['overall', 'submitted', 'comment']);
  });

  it('shows what a low rating leads to', () => {
    const shown = ['overall', 'submitted', 'quality', 'reasons', 'comment'];
    assert.deepEqual(idsShown(fixtureSurvey, { overall: 2 }), shown);
  });

  it('shows what an item of a grid leads to', () => {
    const shown = idsShown(fixtureSurvey, { overall: 2, quality: { manners: 1 } });
    assert.ok(shown.includes('review'));
  });

  it('hides the whole chain when its first condition falls', () => {
    assert.deepEqual(idsShown(chain, { a: 5, b: 1, c: 1 }), ['a']);
  });

  it('shows the whole chain while every condition holds', () => {
    assert.deepEqual(idsShown(chain, { a: 1, b: 1 }), ['a', 'b', 'c']);
  });

  it('shows a question named like a built-in member once it is answered, not before', () => {
    const questions = [rating('constructor'), rating('b', 'constructor')];
    const survey: Survey = { ...fixtureSurvey, pages: [{ id: 'p', questions }] };
    assert.deepEqual(idsShown(survey, {}), ['constructor']);
    assert.deepEqual(idsShown(survey, { constructor: 1 } as Answers), ['constructor', 'b']);
  });

  it('shows the same when the answers to hidden questions are left out', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const shown = idsShown(fixtureSurvey, answers);
        const kept = Object.entries(answers).filter(([id]) => shown.includes(id));
        assert.deepEqual(idsShown(fixtureSurvey, Object.fromEntries(kept)), shown);
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});
