import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkTheme } from '@hailong/themes';
import { brandTheme } from '../../src/init/theme/brand-theme.ts';
import { themeOutput } from '../../src/init/theme/theme-output.ts';

const BRANDS = ['#c00', '#ffcc00', '#000', '#ffffff', '#0b5', 'rebeccapurple', 'rgb(0 85 153)'];

for (const brand of BRANDS) {
  test(`every required pair passes with ${brand}`, () => {
    const failing = checkTheme(brandTheme(brand).theme).filter(({ isEnough }) => !isEnough);
    assert.deepEqual(failing, []);
  });
}

test('a brand colour that can be read is kept', () => {
  assert.equal(brandTheme('#cc0000').accents.light, '#cc0000');
});

test('a brand colour that cannot be read is said to be changed', () => {
  const { notes } = themeOutput('#ffcc00');
  assert.match(notes[0]?.en ?? '', /Colour #ffcc00: #[0-9a-f]{6} is used on light ground/);
});
