import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fixtureSurvey, invalidRequests, validResponses } from '../../fixtures/index.ts';
import { checkAnswers } from '../../src/answers/check-answers.ts';
import type { Answers, Response } from '../../src/schema/response.ts';
import type { Survey } from '../../src/schema/survey.ts';

const answerCodes = [
  'unknown-question',
  'invalid-answer',
  'answer-outside-scale',
  'required-missing',
  'text-too-long',
  'text-not-normalized',
];

function pointersFor(answers: Answers): string[] {
  return checkAnswers(fixtureSurvey, answers, 'first').map(({ pointer }) => pointer);
}

/** The fixture survey with a required question on its follow-up page. */
const requiringMore: Survey = structuredClone(fixtureSurvey);
requiringMore.pages[2]!.questions[3]!.required = true;

describe('checkAnswers', () => {
  for (const { name, response } of validResponses) {
    it(`finds no mistake in ${name}`, () => {
      assert.deepEqual(checkAnswers(fixtureSurvey, response.answers, 'whole'), []);
    });
  }

  for (const { name, body, code } of invalidRequests) {
    if (!answerCodes.includes(code)) continue;
    it(`finds ${name}: ${code}`, () => {
      const { answers } = JSON.parse(body) as Response;
      const mistakes = checkAnswers(fixtureSurvey, answers, 'first');
      assert.deepEqual(new Set(mistakes.map((mistake) => mistake.code)), new Set([code]));
    });
  }

  it('has a fixture for each of its codes', () => {
    const covered = new Set<string>(invalidRequests.map(({ code }) => code));
    assert.deepEqual(
      answerCodes.filter((code) => !covered.has(code)),
      [],
    );
  });

  it('lists every mistake with its place', () => {
    const answers = { overall: 6, weather: 1, reasons: ['papers'], submitted: 'pigeon' };
    assert.deepEqual(pointersFor(answers), [
      '/answers/weather',
      '/answers/reasons',
      '/answers/overall',
      '/answers/submitted',
    ]);
  });

  it('asks for a required answer on a follow-up page only when the whole survey must be complete', () => {
    assert.deepEqual(checkAnswers(requiringMore, { overall: 4 }, 'first'), []);
    const [mistake] = checkAnswers(requiringMore, { overall: 4 }, 'whole');
    assert.equal(mistake?.pointer, '/answers/comment');
  });

  it('asks for no required answer to a question that is hidden', () => {
    const survey = structuredClone(fixtureSurvey);
    survey.pages[1]!.questions[0]!.required = true;
    assert.deepEqual(checkAnswers(survey, { overall: 5 }, 'whole'), []);
  });

  it('takes no member of Object.prototype for an answer', (test) => {
    Object.defineProperty(Object.prototype, 'overall', { value: 5, configurable: true });
    test.after(() => delete (Object.prototype as { overall?: number }).overall);
    assert.deepEqual(pointersFor({}), ['/answers/overall']);
  });

  it('refuses a member named __proto__ as an unknown question', () => {
    const answers = JSON.parse('{"overall":4,"__proto__":{"a":1}}') as Answers;
    assert.deepEqual(pointersFor(answers), ['/answers/__proto__']);
  });

  it('describes any answers at all without failing', () => {
    const ids = fixtureSurvey.pages.flatMap(({ questions }) => questions.map(({ id }) => id));
    const id = fc.oneof(fc.constantFrom(...ids), fc.string());
    const answer = fc.oneof(fc.integer(), fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(fc.dictionary(id, answer), (answers) => {
        const mistakes = checkAnswers(fixtureSurvey, answers as Answers, 'whole');
        assert.ok(mistakes.every(({ pointer }) => pointer.startsWith('/answers/')));
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
