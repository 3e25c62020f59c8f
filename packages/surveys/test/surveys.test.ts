import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surveySchema } from '@hailong/protocol/schema';
import { surveys, vnService } from '../src/index.ts';
import { textsOf } from './texts-of.ts';

for (const survey of surveys) {
  test(`${survey.id} is a valid survey`, () => {
    const { success, error } = surveySchema.safeParse(survey);
    assert.ok(success, error?.message);
  });

  test(`${survey.id} has every text in Vietnamese and English and in no other language`, () => {
    const texts = textsOf(survey);
    assert.ok(texts.length > 10);
    for (const text of texts) assert.deepEqual(Object.keys(text), ['vi', 'en']);
  });

  test(`${survey.id} is in Unicode normalization form C`, () => {
    const json = JSON.stringify(survey);
    assert.equal(json, json.normalize('NFC'));
  });

  test(`${survey.id} is marked as no official form and says where it comes from`, () => {
    assert.equal(survey.official, false);
    assert.match(survey.source.note ?? '', /Không phải phiếu chính thức/);
  });

  test(`${survey.id} lets the citizen decline every required question`, () => {
    const required = survey.pages.flatMap(({ questions }) => questions.filter((q) => q.required));
    assert.ok(required.length > 0);
    for (const question of required) assert.equal(question.decline, true, question.id);
  });
}

test('the catalogue names each survey once', () => {
  assert.deepEqual(
    surveys.map(({ id, version }) => `${id}@${version}`),
    ['vn-service@1', 'vn-service-2023@1', 'vn-needs-2023@1'],
  );
});

test('a planted reference to a missing scale is found with its path', () => {
  const broken = structuredClone(vnService);
  Object.assign(broken.pages[0]!.questions[0]!, { scale: 'stars' });
  const { error } = surveySchema.safeParse(broken);
  assert.deepEqual(error?.issues[0]?.path, ['pages', 0, 'questions', 0, 'scale']);
});

test('a planted gap in the translation is found with its path', () => {
  const broken = structuredClone(vnService);
  delete broken.pages[1]!.title!.en;
  const { error } = surveySchema.safeParse(broken);
  assert.deepEqual(error?.issues[0]?.path, ['pages', 1, 'title']);
});
