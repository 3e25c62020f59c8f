import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliBytes, ceilings } from '../size-ceilings.ts';

for (const { file, maxBytes } of ceilings) {
  test(`${file} weighs at most ${maxBytes} bytes after brotli`, () => {
    const bytes = brotliBytes(file);
    assert.ok(bytes <= maxBytes, `received ${bytes} bytes, expected at most ${maxBytes}`);
  });
}
