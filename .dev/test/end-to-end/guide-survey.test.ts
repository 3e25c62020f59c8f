import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readSnippets } from '../../docs/read-snippets.ts';

const main = new URL('../../../packages/collector/src/cli/main.ts', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'hailong-guide-survey-'));
const surveys = readSnippets('json').filter(({ name }) => /^docs\/guide\/..\/survey/.test(name));

function checkSurvey(json: string) {
  const file = join(folder, 'my-office.json');
  writeFileSync(file, json);
  return spawnSync(
    process.execPath,
    ['--conditions=hailong-source', main, 'check-survey', 'my-office.json'],
    { cwd: folder, encoding: 'utf8' },
  );
}

after(() => rmSync(folder, { recursive: true }));

test('both guides hold the same survey to begin with', () => {
  assert.equal(surveys.length, 2);
  assert.equal(surveys[0]!.code, surveys[1]!.code);
});

for (const { name, code } of surveys) {
  test(`the survey at ${name} is valid as it stands`, () => {
    const { status, stderr } = checkSurvey(code);
    assert.equal(status, 0, stderr);
  });
}

test('a mistake planted in that survey is told with its place', () => {
  const { status, stderr } = checkSurvey(surveys[0]!.code.replace('"overall"', '"overal"'));
  assert.equal(status, 1);
  assert.match(stderr, /\/index\/questions\/0/);
});
