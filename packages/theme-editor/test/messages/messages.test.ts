import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../src/messages/en.ts';
import { chooseLanguage, fill } from '../../src/messages/language.ts';
import { vi } from '../../src/messages/vi.ts';

const placesOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the texts of the theme editor', () => {
  it('have the same places in both languages, and composed letters', () => {
    for (const [key, text] of Object.entries(vi)) {
      assert.deepEqual(placesOf(en[key as keyof typeof vi]), placesOf(text), key);
      assert.equal(text, text.normalize('NFC'), key);
    }
  });

  it('are filled by name', () => {
    assert.equal(fill('{a} và {b}, {a}', { a: 1, b: 'hai' }), '1 và hai, 1');
  });
});

describe('the language of the theme editor', () => {
  const wishes: [string[], string][] = [
    [['vi-VN', 'en'], 'vi'],
    [['en-GB', 'vi'], 'en'],
    [['fr', 'en-US'], 'en'],
    [['fr'], 'vi'],
    [[], 'vi'],
  ];
  for (const [languages, language] of wishes) {
    it(`is ${language} for ${languages.join(', ') || 'no wish'}`, () => {
      assert.equal(chooseLanguage(languages), language);
    });
  }
});
