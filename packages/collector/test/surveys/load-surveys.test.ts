import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fixtureSurvey } from '../../../protocol/fixtures/index.ts';
import { loadSurveys } from '../../src/surveys/load-surveys.ts';
import { createSurveyCatalogue } from '../../src/surveys/survey-catalogue.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('reads every JSON file of a directory', (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, 'a.json'), JSON.stringify(fixtureSurvey));
  writeFileSync(join(folder, 'notes.txt'), 'not a survey');
  assert.deepEqual(loadSurveys(folder), [fixtureSurvey]);
});

test('names every mistake in every file', (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, 'a.json'), JSON.stringify({ ...fixtureSurvey, version: 0 }));
  writeFileSync(join(folder, 'b.json'), '{');
  assert.throws(() => loadSurveys(folder), /a\.json \/version: [\s\S]+b\.json \/: /);
});

test('the catalogue gives a version, or the latest one', () => {
  const next = { ...fixtureSurvey, version: 2 };
  const surveys = createSurveyCatalogue([next, fixtureSurvey]);
  assert.equal(surveys.get('fixture', 1), fixtureSurvey);
  assert.equal(surveys.get('fixture'), next);
  assert.equal(surveys.get('fixture', 3), undefined);
  assert.deepEqual(surveys.list(), [next]);
});

test('the catalogue refuses one version given twice', () => {
  assert.throws(() => createSurveyCatalogue([fixtureSurvey, fixtureSurvey]), /"fixture@1"/);
});
