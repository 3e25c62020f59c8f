import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseLanguage } from '../../../src/pages/language/choose-language.ts';

const offered = ['en', 'vi', 'mww-Latn'];

const CASES: [string, { asked?: string; accepted?: string }, string][] = [
  ['the language asked for', { asked: 'en', accepted: 'vi' }, 'en'],
  ['the browser’s where the one asked for is not offered', { asked: 'fr', accepted: 'en' }, 'en'],
  ['the browser’s best by quality', { accepted: 'fr, en;q=0.2, vi;q=0.8' }, 'vi'],
  ['a range shortened from its end', { accepted: 'en-GB-oed' }, 'en'],
  ['a tag in any case', { asked: 'MWW-latn' }, 'mww-Latn'],
  ['Vietnamese where nothing fits', { accepted: 'fr, *;q=0.1' }, 'vi'],
  ['not a language that the browser rules out', { accepted: 'en;q=0' }, 'vi'],
];

for (const [name, wishes, expected] of CASES) {
  test(`the language is ${name}`, () => {
    assert.equal(chooseLanguage({ ...wishes, offered }), expected);
  });
}

test('the first language is taken where there is no Vietnamese', () => {
  assert.equal(chooseLanguage({ offered: ['km', 'en'] }), 'km');
});
