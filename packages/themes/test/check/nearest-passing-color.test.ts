import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bundledThemes, defaultTheme } from '../../src/bundled-themes.ts';
import { checkColors } from '../../src/check/check-colors.ts';
import { nearestPassingColor } from '../../src/check/nearest-passing-color.ts';
import { parseColor } from '../../src/color/parse-color.ts';
import { colorNames } from '../../src/tokens.ts';

const channel = fc.integer({ min: 0, max: 255 });
const anyColor = fc
  .tuple(channel, channel, channel)
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

function hueApart(one: string, other: string): number {
  const [a, b] = [one, other].map((css) => Number(parseColor(css).to('oklch').coords[2]));
  const apart = Math.abs(a! - b!) % 360;
  return Math.min(apart, 360 - apart);
}

describe('the nearest passing colour', () => {
  it('is the colour itself where it passes', () => {
    for (const { light, dark } of Object.values(bundledThemes)) {
      for (const name of colorNames) {
        assert.equal(nearestPassingColor(light, name), light[name]);
        assert.equal(nearestPassingColor(dark, name), dark[name]);
      }
    }
  });

  it('passes every pair that the colour has to pass, whatever it was', () => {
    fc.assert(
      fc.property(anyColor, fc.constantFrom('text', 'accent', 'border'), (color, name) => {
        const colors = { ...defaultTheme.light, [name]: color };
        const found = nearestPassingColor(colors, name);
        assert.ok(found);
        const after = checkColors({ ...colors, [name]: found });
        assert.ok(after.filter((pair) => pair.color === name).every(({ isEnough }) => isEnough));
      }),
      { seed: 5, numRuns: 40 },
    );
  });

  it('keeps the hue', () => {
    for (const color of ['#66aaff', '#ff6666', '#33cc77', '#e0a000']) {
      const found = nearestPassingColor({ ...defaultTheme.light, accent: color }, 'accent')!;
      assert.ok(hueApart(color, found) < 4, `${color} became ${found}`);
    }
  });

  it('lies next to the limit', () => {
    const colors = { ...defaultTheme.light, text: '#aaaaaa' };
    const text = nearestPassingColor(colors, 'text')!;
    const ratios = checkColors({ ...colors, text })
      .filter((pair) => pair.color === 'text')
      .map(({ ratio }) => ratio);
    assert.ok(Math.min(...ratios) < 4.7, `${text}: ${ratios}`);
  });

  it('is undefined where the grounds leave no room', () => {
    const colors = { ...defaultTheme.light, surface: '#797979', accent: '#000' };
    assert.equal(nearestPassingColor({ ...colors, danger: '#777' }, 'danger'), undefined);
  });
});
