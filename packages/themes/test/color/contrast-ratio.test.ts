import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrastRatio } from '../../src/color/contrast-ratio.ts';

/**
 * Published figures: the definition in WCAG 2.2 (21:1 and 1:1); technique G18 and the contrast
 * checker of WebAIM for the greys and the pure colours.
 */
const published = [
  ['#000', '#fff', '21.00'],
  ['#fff', '#fff', '1.00'],
  ['#767676', '#fff', '4.54'],
  ['#777777', '#ffffff', '4.48'],
  ['#949494', '#fff', '3.03'],
  ['#0000ff', '#ffffff', '8.59'],
  ['#ff0000', '#ffffff', '4.00'],
  ['#008000', '#ffffff', '5.14'],
  ['#ffff00', '#000000', '19.56'],
] as const;

describe('the contrast ratio', () => {
  for (const [color, ground, ratio] of published) {
    it(`of ${color} on ${ground} is the published ${ratio}`, () => {
      assert.equal(contrastRatio(color, ground).toFixed(2), ratio);
      assert.equal(contrastRatio(ground, color).toFixed(2), ratio);
    });
  }

  it('is the same however a colour is written', () => {
    const ratios = ['#005599', 'rgb(0 85 153)', 'rgb(0, 85, 153)', 'hsl(206.667 100% 30%)'].map(
      (color) => contrastRatio(color, 'white').toFixed(3),
    );
    assert.deepEqual([...new Set(ratios)], ['7.611']);
  });

  it('of a translucent colour is that of what is seen', () => {
    const seen = contrastRatio('#808080', '#fff').toFixed(1);
    assert.equal(contrastRatio('rgb(0 0 0 / 0.498)', '#fff').toFixed(1), seen);
  });

  it('is refused on a ground that is not opaque', () => {
    assert.throws(() => contrastRatio('#000', '#fff8'), {
      name: 'TypeError',
      message: 'ground: received "#fff8", expected an opaque colour',
    });
  });

  for (const bad of ['', 'nope', '#12', 'var(--brand)', 'currentColor']) {
    it(`is refused for "${bad}"`, () => {
      assert.throws(() => contrastRatio(bad, '#fff'), /received ".*", expected a colour of CSS/);
    });
  }
});
