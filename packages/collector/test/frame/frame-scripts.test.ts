import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { findNewSyntax } from '../../../../.dev/find-new-syntax.ts';
import { buildFrameScripts } from '../../generate/build-frame-scripts.ts';
import { frameScripts } from '../../src/pages/assets/frame-scripts.ts';

const file = new URL('../../src/pages/assets/frame-scripts.ts', import.meta.url).pathname;

/** A kilobyte each: they ride along with a page and must not be felt. */
const MAX_BYTES = 1_000;

test('the scripts are those of src/frame/ as it is now (else: npm run generate)', async () => {
  assert.equal(readFileSync(file, 'utf8'), await buildFrameScripts(file));
});

for (const [name, script] of Object.entries(frameScripts)) {
  test(`the oldest browsers can read the script ${name}`, () => {
    assert.equal(findNewSyntax(script), undefined);
  });

  test(`the script ${name} is light and leaves no name behind`, () => {
    assert.ok(brotliCompressSync(script).length < MAX_BYTES);
    assert.match(script, /^!function\(\)\{.*\}\(\);$/);
  });
}
