import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  fixtureSurvey,
  invalidRequests,
  invalidSurveys,
  validResponses,
} from '../../fixtures/index.ts';
import { jsonSchemas } from '../../src/openapi/json-schemas.ts';
import { responseSchema } from '../../src/schema/response.ts';
import { surveySchema } from '../../src/schema/survey.ts';

const schemas = jsonSchemas();
// Formats only repeat what a pattern beside them says.
const ajv = new Ajv2020({ validateFormats: false });
const isResponse = ajv.compile(schemas.response);
const isSurvey = ajv.compile(schemas.survey);

/** Tells whether zod refuses the shape of a survey, which is what JSON Schema can express. */
function hasWrongShape(survey: unknown): boolean {
  const issues = surveySchema.safeParse(survey).error?.issues ?? [];
  return issues.some(({ code }) => code !== 'custom');
}

describe('jsonSchemas', () => {
  for (const [name, schema] of Object.entries(schemas)) {
    it(`gives a schema of draft 2020-12 for a ${name}`, () => {
      assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
      assert.equal(ajv.validateSchema(schema), true);
    });
  }

  for (const { name, response } of validResponses) {
    it(`accepts ${name}`, () => {
      assert.equal(isResponse(response), true);
    });
  }

  for (const { name, body, code } of invalidRequests) {
    if (code === 'malformed-json') continue;
    it(`judges a request with ${name} as zod does`, () => {
      const message: unknown = JSON.parse(body);
      assert.equal(isResponse(message), responseSchema.safeParse(message).success);
    });
  }

  it('accepts the fixture survey', () => {
    assert.equal(isSurvey(fixtureSurvey), true);
  });

  for (const { name, survey } of invalidSurveys) {
    it(`judges the shape of a survey with ${name} as zod does`, () => {
      assert.equal(isSurvey(survey), !hasWrongShape(survey));
    });
  }
});
