import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findNewSyntax } from '../find-new-syntax.ts';
import { ceilings } from '../size-ceilings.ts';

for (const { file, sourceType } of ceilings) {
  test(`the oldest browsers can read ${file}`, () => {
    const script = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    assert.equal(findNewSyntax(script, sourceType), undefined);
  });
}

for (const script of ['a ||= b', 'class A { b = 1 }', 'class A { #b() {} }', '1_000']) {
  test(`the oldest browsers cannot read: ${script}`, () => {
    assert.match(String(findNewSyntax(script)), /^newer than ES2020: SyntaxError/);
  });
}
