import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { blankPersonalData } from '../../src/personal-data/blank-personal-data.ts';
import { findPersonalData } from '../../src/personal-data/find-personal-data.ts';
import { digitsOf, identityNumber, phoneNumber, words } from './arbitraries.ts';

const signs = fc.string({ unit: fc.constantFrom(...'0189 .-()+@aZđ_–/•\n'), maxLength: 40 });
const others = fc.constantFrom('a@b.vn', 'H26.107-240101-0001', '1.500.000 đồng', '24-11-2026');

/** Texts full of numbers, addresses and the signs between them. */
const texts = fc
  .array(fc.oneof(signs, words, phoneNumber, identityNumber, others, digitsOf(1, 13)), {
    maxLength: 8,
  })
  .chain((parts) => fc.constantFrom('', ' ', '-').map((between) => parts.join(between)));

function assertForTexts(holds: (text: string) => void): void {
  fc.assert(fc.property(texts, holds), { seed: 20_261_124, numRuns: 5_000 });
}

describe('blankPersonalData', () => {
  it('blanks what was found and keeps every other sign', () => {
    assert.equal(
      blankPersonalData('Gọi 0912 345 678 (anh Nam), hồ sơ H26.107-240101-0001 nhé.'),
      'Gọi ••• (anh Nam), hồ sơ ••• nhé.',
    );
  });

  it('gives a text in which nothing is found as it is', () => {
    assert.equal(blankPersonalData('Phí 1.500.000 đồng'), 'Phí 1.500.000 đồng');
  });

  it('does not tell by its length what was there', () => {
    assert.equal(blankPersonalData('0912345678'), blankPersonalData('001095012345'));
  });

  it('leaves nothing to be found', () => {
    assertForTexts((text) => assert.deepEqual(findPersonalData(blankPersonalData(text)), []));
  });

  it('changes nothing when it is done again', () => {
    assertForTexts((text) => {
      const blanked = blankPersonalData(text);
      assert.equal(blankPersonalData(blanked), blanked);
    });
  });

  it('shortens the text exactly when something is found in it', () => {
    assertForTexts((text) => {
      const isShorter = blankPersonalData(text).length < text.length;
      assert.equal(isShorter, findPersonalData(text).length > 0);
    });
  });
});
