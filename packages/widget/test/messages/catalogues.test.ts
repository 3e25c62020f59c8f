import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalogues } from '../../src/messages/catalogues.ts';
import { vi } from '../../src/messages/vi.ts';

const placeholders = (text: string) => text.match(/\{\w+\}/g) ?? [];

for (const [language, catalogue] of Object.entries(catalogues)) {
  describe(`the catalogue "${language}"`, () => {
    it('has the keys of the Vietnamese one', () => {
      assert.deepEqual(Object.keys(catalogue!).sort(), Object.keys(vi).sort());
    });

    it('has the placeholders of the Vietnamese one', () => {
      for (const [key, text] of Object.entries(catalogue!)) {
        assert.deepEqual(placeholders(text), placeholders(vi[key as keyof typeof vi]), key);
      }
    });

    it('is in normalization form C and without markup', () => {
      for (const text of Object.values(catalogue!)) {
        assert.equal(text, text.normalize('NFC'));
        assert.doesNotMatch(text, /[<>&]/);
      }
    });
  });
}
