import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultTheme } from '../../src/bundled-themes.ts';
import { themeFromCss } from '../../src/css/theme-from-css.ts';

describe('a theme read from CSS', () => {
  it('has the defaults where the sheet says nothing', () => {
    const theme = themeFromCss('hailong-survey { --hailong-radius: 4px }');
    assert.deepEqual(theme, { ...defaultTheme, shape: { ...defaultTheme.shape, radius: '4px' } });
  });

  it('has a colour in the dark too where the sheet names no dark one, as the widget has', () => {
    const theme = themeFromCss('hailong-survey { --hailong-color-accent: #A00 !important; }');
    assert.equal(theme.light.accent, '#aa0000');
    assert.equal(theme.dark.accent, '#aa0000');
    assert.equal(theme.dark.surface, defaultTheme.dark.surface);
  });

  it('takes dark colours from the media query and from the attribute', () => {
    const theme = themeFromCss(`
      @media (prefers-color-scheme:dark) { .portal hailong-survey { --hailong-color-text: #eee } }
      hailong-survey[theme="dark"] { --hailong-color-accent: #9cf }`);
    assert.equal(theme.light.text, defaultTheme.light.text);
    assert.equal(theme.dark.text, '#eeeeee');
    assert.equal(theme.dark.accent, '#99ccff');
  });

  it('is not misled by comments, quoted texts and other rules', () => {
    const theme = themeFromCss(
      `/* --hailong-radius: 9px; } */
      body::after { content: "} --hailong-radius: 8px"; color: red; --mine: 1 }
      hailong-survey { --hailong-font-family: "A; B", serif; --hailong-radius: 2px }`.replace(
        'A; B',
        'Be Vietnam Pro',
      ),
    );
    assert.equal(theme.shape.radius, '2px');
    assert.equal(theme.shape['font-family'], '"Be Vietnam Pro", serif');
  });

  const bad: [string, RegExp][] = [
    ['p { color: red }', /without any custom property --hailong-…, expected at least one/],
    [
      'a { --hailong-colour-text: #000 }',
      /received "--hailong-colour-text", expected one of: --hailong-color-surface/,
    ],
    [
      'a { --hailong-color-text: var(--brand) }',
      /text: .*received "var\(--brand\)", expected a colour/,
    ],
    [
      'a { --hailong-color-surface: #fff8 }',
      /surface: received "#fff8", expected an opaque colour/,
    ],
    ['a { --hailong-radius: 50% }', /radius: received "50%", expected a length such as/],
    [
      'a { --hailong-line-height: 24px }',
      /line-height: received "24px", expected a number from 1 to 4/,
    ],
    ['a { --hailong-font-family: a\\b }', /font-family: received "a\\b", expected names of fonts/],
  ];
  for (const [css, message] of bad) {
    it(`is refused: ${css}`, () => assert.throws(() => themeFromCss(css), message));
  }
});
