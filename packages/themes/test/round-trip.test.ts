import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bundledThemes } from '../src/bundled-themes.ts';
import { completeTheme } from '../src/complete-theme.ts';
import { themeFromCss } from '../src/css/theme-from-css.ts';
import { themeToCss } from '../src/css/theme-to-css.ts';
import { themeFromDtcg } from '../src/dtcg/theme-from-dtcg.ts';
import { themeToDtcg } from '../src/dtcg/theme-to-dtcg.ts';
import { arbitraryTheme } from './arbitrary-theme.ts';

/** One run of chance here, the same each time, so that a failure can be had again. */
const run = { seed: 5, numRuns: 300 };

describe('any theme', () => {
  it('comes back from its CSS unchanged', () => {
    fc.assert(
      fc.property(arbitraryTheme, (theme) =>
        assert.deepEqual(themeFromCss(themeToCss(theme)), theme),
      ),
      run,
    );
  });

  it('comes back from its DTCG JSON unchanged', () => {
    fc.assert(
      fc.property(arbitraryTheme, (theme) =>
        assert.deepEqual(themeFromDtcg(JSON.parse(JSON.stringify(themeToDtcg(theme)))), theme),
      ),
      run,
    );
  });

  it('is written the same way when it is completed again', () => {
    fc.assert(
      fc.property(arbitraryTheme, (theme) => assert.deepEqual(completeTheme(theme), theme)),
      run,
    );
  });
});

for (const [name, theme] of Object.entries(bundledThemes)) {
  it(`the theme ${name} comes back from CSS and from DTCG JSON unchanged`, () => {
    assert.deepEqual(themeFromCss(themeToCss(theme)), theme);
    assert.deepEqual(themeFromDtcg(themeToDtcg(theme)), theme);
  });
}
