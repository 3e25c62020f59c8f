import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surveySchema } from '@hailong/protocol/schema';
import { surveys } from '../src/index.ts';

for (const survey of surveys) {
  test(`${survey.id} is a valid survey`, () => {
    const { success, error } = surveySchema.safeParse(survey);
    assert.ok(success, error?.message);
  });
}
