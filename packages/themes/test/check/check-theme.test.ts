import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledThemes, defaultTheme } from '../../src/bundled-themes.ts';
import { checkTheme } from '../../src/check/check-theme.ts';

for (const [name, theme] of Object.entries(bundledThemes)) {
  it(`every required pair of the theme ${name} passes, light and dark`, () => {
    const failing = checkTheme(theme).filter(({ isEnough }) => !isEnough);
    assert.deepEqual(failing, []);
  });
}

it('the words of the theme high-contrast have 7:1 at least', () => {
  const words = checkTheme(bundledThemes['high-contrast']).filter(({ least }) => least > 3);
  assert.ok(Math.min(...words.map(({ ratio }) => ratio)) >= 7);
});

describe('the check of a theme', () => {
  it('finds the pairs that an accent fails, in the scheme that has it', () => {
    const theme = { ...defaultTheme, light: { ...defaultTheme.light, accent: '#66aaff' } };
    const failing = checkTheme(theme).filter(({ isEnough }) => !isEnough);
    assert.deepEqual(
      failing.map(({ scheme, color, on }) => `${scheme}: ${color} on ${on}`),
      ['light: accent on surface', 'light: accent on tint', 'light: on-accent on accent'],
    );
  });

  it('does not round a ratio up to the limit', () => {
    const light = { ...defaultTheme.light, 'text-muted': '#777777' };
    const pair = checkTheme({ ...defaultTheme, light }).find(
      ({ color }) => color === 'text-muted',
    )!;
    assert.equal(pair.ratio.toFixed(1), '4.5');
    assert.equal(pair.isEnough, false);
  });
});
