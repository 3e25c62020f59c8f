import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInExample, shownCode } from '../../examples/shown-code.ts';

const guides = ['docs/guide/en/hosts.md', 'docs/guide/vi/hosts.md'];
const [english = [], vietnamese = []] = guides.map(shownCode);

for (const shown of [...english, ...vietnamese]) {
  test(`the code in ${shown.guide} is in ${shown.file}`, () => assert.ok(isInExample(shown)));
}

test('both guides show the same code', () => {
  const parts = (blocks: typeof english) => blocks.map(({ file, code }) => ({ file, code }));
  assert.ok(english.length > 0);
  assert.deepEqual(parts(vietnamese), parts(english));
});

test('code that an example does not have is found', () => {
  const [first] = english;
  assert.ok(first && !isInExample({ ...first, code: first.code.replace('agency', 'agencies') }));
});
