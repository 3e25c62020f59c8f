import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fixtureSurvey, invalidSurveys } from '../../fixtures/index.ts';
import { listMistakes } from '../../src/schema/list-mistakes.ts';
import { surveySchema } from '../../src/schema/survey.ts';

describe('surveySchema', () => {
  it('accepts the fixture and gives it back unchanged', () => {
    assert.deepEqual(surveySchema.parse(fixtureSurvey), fixtureSurvey);
  });

  for (const { name, survey, path } of invalidSurveys) {
    it(`refuses ${name} and names ${path}`, () => {
      const { error } = surveySchema.safeParse(survey);
      const pointers = error ? listMistakes(error).map(({ pointer }) => pointer) : [];
      assert.ok(pointers.includes(path), `named: ${pointers.join(', ') || 'nothing'}`);
    });
  }

  it('names every mistake at once', () => {
    const survey = { ...fixtureSurvey, version: 0, official: 'yes' };
    const { error } = surveySchema.safeParse(survey);
    assert.deepEqual(
      listMistakes(error!).map(({ pointer }) => pointer),
      ['/version', '/official'],
    );
  });
});
