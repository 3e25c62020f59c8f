import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { comparePictures } from '../../goldens/compare-pictures.ts';
import { mergeShades } from '../../goldens/merge-shades.ts';
import { pixelsOf } from '../../goldens/pixels-of.ts';
import type { Picture } from '../../goldens/picture.ts';
import { SHADE_STEP } from '../../goldens/shade-step.ts';

const WIDTH = 32;

/** Draws on white: a line of each of some greens, and single pixels of the rounded shades of two primaries. */
function drawShades(lines: number): Picture {
  const shades = 4 ** 2;
  const data = new Uint8Array(WIDTH * (lines + shades) * 4).fill(255);
  const pixels = new Uint32Array(data.buffer);
  for (let line = 0; line < lines; line += 1)
    pixels.fill(0xff00ff00 + line, line * WIDTH, line * WIDTH + 9);
  for (let shade = 0; shade < shades; shade += 1) {
    const parts = [shade & 3, shade >> 2, 0].map((part) => part * SHADE_STEP);
    data.set(parts, (lines + shade) * WIDTH * 4);
  }
  return { width: WIDTH, height: lines + shades, data };
}

const colorsIn = (picture: Picture) => new Set(pixelsOf(picture));

describe('merging shades', () => {
  it('leaves as few colours as two pixels need to share a byte', () => {
    assert.equal(colorsIn(mergeShades(drawShades(1))).size, 16);
  });

  it('is no difference to a comparison', () => {
    const picture = drawShades(3);
    assert.equal(comparePictures(mergeShades(picture), picture), undefined);
  });

  it('leaves every colour, however many there are', () => {
    const colors = colorsIn(mergeShades(drawShades(20)));
    for (let line = 0; line < 20; line += 1) assert.ok(colors.has(0xff00ff00 + line));
  });

  it('leaves a picture of few colours alone', () => {
    const picture = mergeShades(drawShades(1));
    assert.deepEqual(mergeShades(picture), picture);
  });
});
