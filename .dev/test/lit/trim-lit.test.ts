import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trimLit } from '../../lit/trim-lit.ts';

test('refuses a Lit in which a piece to cut is not found', () => {
  assert.throws(() => trimLit('const DEV_MODE = true;'), /ENABLE_EXTRA.*0 times, expected 1/);
});

test('leaves no trace of Lit on the global object of the host page', () => {
  assert.doesNotMatch(trimLit(), /litHtmlVersions \?\?=/);
});
