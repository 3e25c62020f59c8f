import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultTheme } from '../../src/bundled-themes.ts';
import { themeFromDtcg } from '../../src/dtcg/theme-from-dtcg.ts';

const red = { colorSpace: 'srgb', components: [0.658824, 0.070588, 0.105882] };

describe('a theme read from DTCG JSON', () => {
  it('follows aliases into a palette of its own', () => {
    const theme = themeFromDtcg({
      brand: { red: { $type: 'color', $value: red }, main: { $value: '{brand.red}' } },
      color: { light: { accent: { $type: 'color', $value: '{brand.main}' } } },
    });
    assert.equal(theme.light.accent, '#a8121b');
    assert.equal(theme.dark.accent, '#a8121b');
  });

  it('reads colours of every space of the Color Module', () => {
    const { light } = themeFromDtcg({
      color: {
        light: {
          accent: { $value: { colorSpace: 'oklch', components: [0.5, 'none', 30], alpha: 0.5 } },
          focus: { $value: { colorSpace: 'display-p3', components: [1, 0, 0] } },
          danger: { $value: { colorSpace: 'hsl', components: [0, 100, 50], hex: '#ff0000' } },
        },
      },
    });
    assert.equal(light.accent, 'oklch(0.5 none 30 / 0.5)');
    assert.equal(light.focus, 'color(display-p3 1 0 0)');
    assert.equal(light.danger, '#ff0000');
  });

  it('takes lengths as dimensions and as numbers of letter sizes', () => {
    const { shape } = themeFromDtcg({
      radius: { $type: 'dimension', $value: { value: 4, unit: 'px' } },
      space: { $type: 'number', $value: 1.25 },
    });
    assert.equal(shape.radius, '4px');
    assert.equal(shape.space, '1.25em');
    assert.equal(shape['max-width'], defaultTheme.shape['max-width']);
  });

  const bad: [unknown, RegExp][] = [
    [null, /a document without a token of the widget, expected color\.light\.accent/],
    [
      { color: { light: { acent: { $value: red } } } },
      /color\.light\.acent: unknown token; known: surface/,
    ],
    [
      { color: { light: { accent: { $value: '#a8121b' } } } },
      /color\.light\.accent: received "#a8121b", expected a colour such as/,
    ],
    [
      { color: { dark: { accent: { $value: { ...red, alpha: 2 } } } } },
      /color\.dark\.accent: received .*alpha/,
    ],
    [
      { color: { light: { accent: { $value: '{brand.red}' } } } },
      /accent: received the alias "\{brand\.red\}", expected the path of a token/,
    ],
    [{ radius: { $value: '{radius}' } }, /radius: received an alias that leads back to itself/],
    [{ radius: { $value: { value: 4, unit: '%' } } }, /radius: received "4%", expected a length/],
    [{ radius: { $value: '4px' } }, /radius: received "4px", expected a dimension/],
    [{ 'font-family': { $value: [] } }, /font-family: received \[\], expected a name or a list/],
  ];
  for (const [document, message] of bad) {
    it(`is refused: ${JSON.stringify(document)}`, () =>
      assert.throws(() => themeFromDtcg(document), message));
  }
});
