import assert from 'node:assert/strict';
import { it } from 'node:test';
import { hexOf } from '../../src/color/hex-of.ts';

it('any colour has a hex of six digits near it', () => {
  assert.equal(hexOf('#05a8'), '#0055aa');
  assert.equal(hexOf('rebeccapurple'), '#663399');
  assert.match(hexOf('color(display-p3 1 0 0)'), /^#ff[0-9a-f]{4}$/);
});
