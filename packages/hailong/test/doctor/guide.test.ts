import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../../..', import.meta.url).pathname;
const STATES = ['unreachable', 'no-answer', 'not-a-collector', 'other-protocol', 'ill'];

/** Gives the ids that the sources of the checks name. */
function idsInChecks(): string[] {
  const files = globSync('packages/hailong/src/doctor/checks/*.ts', { cwd: root });
  const sources = files.map((file) => readFileSync(`${root}${file}`, 'utf8')).join('\n');
  const written = [...sources.matchAll(/\bid: [^,]*?'([a-z-]+)'(?:[^,]*?: \(?'([a-z-]+)')?/g)];
  const named = written.flatMap(([, one, other]) => [one, other]).filter(Boolean) as string[];
  return [...new Set([...named, ...STATES.map((state) => `collector-${state}`)])].sort();
}

for (const language of ['vi', 'en']) {
  test(`the guide in ${language} names every finding, and no other`, () => {
    const guide = readFileSync(`${root}docs/guide/${language}/doctor.md`, 'utf8');
    const rows = guide.slice(guide.lastIndexOf('\n\n')).split('\n').slice(2);
    const listed = rows.flatMap((row) => [...row.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id));
    assert.deepEqual(listed.sort(), idsInChecks());
  });
}
