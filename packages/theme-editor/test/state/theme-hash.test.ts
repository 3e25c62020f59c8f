import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bundledThemes, defaultTheme } from '@hailong/themes';
import { readHash, writeHash } from '../../src/state/theme-hash.ts';
import { arbitraryTheme } from '../../../themes/test/arbitrary-theme.ts';

describe('the address of a theme', () => {
  it('gives any theme back unchanged', () => {
    fc.assert(
      fc.property(arbitraryTheme, (theme) =>
        assert.deepEqual(readHash(`#${writeHash(theme)}`), theme),
      ),
      { seed: 5, numRuns: 200 },
    );
  });

  it('holds nothing for the default and little for a small change', () => {
    assert.equal(writeHash(defaultTheme), '');
    assert.equal(writeHash(readHash('#radius=4px')), 'radius=4px');
    assert.ok(writeHash(bundledThemes.red).length < 600);
  });

  it('is refused where a value is none', () => {
    assert.throws(() => readHash('#radius=round'), /radius: received "round", expected a length/);
  });
});
