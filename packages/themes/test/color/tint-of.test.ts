import assert from 'node:assert/strict';
import { it } from 'node:test';
import { tintOf } from '../../src/color/tint-of.ts';

it('the tint is a tenth of the accent over the surface', () => {
  assert.equal(tintOf({ accent: '#005599', surface: '#ffffff' }), '#e6eef5');
  assert.equal(tintOf({ accent: '#000000', surface: '#ffffff' }), '#e6e6e6');
});
