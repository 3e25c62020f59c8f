import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findPlace } from '../../../docs/.vitepress/theme/playground/find-place.ts';
import { findSyntaxError } from '../../../docs/.vitepress/theme/playground/find-syntax-error.ts';
import { packText, unpackText } from '../../../docs/.vitepress/theme/playground/pack-text.ts';

const text = '{"a": [1, {"b/c": "x,]"}], "d": {"e": 2}}';

test('a pointer leads to its value, and one to what is missing to what is around it', () => {
  const valueAt = (pointer: string) => text.slice(findPlace(text, pointer));
  assert.match(valueAt('/a/1/b~1c'), /^"x,\]"/);
  assert.match(valueAt('/d/e'), /^2\}/);
  assert.match(valueAt('/a/1/missing'), /^\{"b/);
  assert.match(valueAt(''), /^\{"a"/);
});

test('the place is found where a text stops being JSON', () => {
  assert.equal(findSyntaxError('{"a": ,}'), 6);
  assert.equal(findSyntaxError('{"a": 1,}'), 8);
  assert.equal(findSyntaxError('[1 2]'), 3);
  assert.equal(findSyntaxError('{"a": 1'), 7);
  assert.equal(findSyntaxError('{"a": "x\n"}'), 6);
});

test('in every JSON text that is cut off, nothing before the cut is a mistake', () => {
  const cut = fc.json().chain((json) => fc.tuple(fc.constant(json), fc.nat(json.length)));
  fc.assert(
    fc.property(cut, ([json, at]) => {
      const whole = findSyntaxError(json);
      assert.equal(whole, json.length);
      assert.ok(findSyntaxError(json.slice(0, at)) <= at);
    }),
  );
});

test('every text comes back from its packed form, which an address can hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (words) => {
      const packed = await packText(words);
      assert.match(packed, /^[\w-]*$/);
      assert.equal(await unpackText(packed), words);
    }),
  );
});
