import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseLanguage } from '../../src/messages/choose-language.ts';

describe('chooseLanguage', () => {
  const available = ['en', 'vi', 'mww-Latn'];

  it('takes the first wish that can be served', () => {
    assert.equal(chooseLanguage([undefined, '', 'fr', 'en', 'vi'], available), 'en');
  });

  it('shortens a wish from its end, whatever its letter case', () => {
    assert.equal(chooseLanguage(['EN-gb'], available), 'en');
    assert.equal(chooseLanguage(['mww-latn-VN'], available), 'mww-Latn');
  });

  it('falls back to Vietnamese, else to what there is', () => {
    assert.equal(chooseLanguage(['fr'], available), 'vi');
    assert.equal(chooseLanguage(['fr'], ['km']), 'km');
  });

  it('throws when there is no language', () => {
    assert.throws(() => chooseLanguage(['vi'], []), /languages: received none/);
  });
});
