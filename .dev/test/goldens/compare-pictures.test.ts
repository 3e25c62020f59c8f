import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { comparePictures } from '../../goldens/compare-pictures.ts';
import type { Picture } from '../../goldens/picture.ts';
import { pixelsOf } from '../../goldens/pixels-of.ts';
import { roundShades } from '../../goldens/round-shades.ts';
import { drawDisc } from './draw-disc.ts';

const disc = roundShades(drawDisc());

function withRowsBelow(picture: Picture, count: number): Picture {
  const data = new Uint8Array(picture.data.length + count * picture.width * 4);
  data.set(picture.data);
  return { width: picture.width, height: picture.height + count, data };
}

describe('comparing pictures', () => {
  it('finds nothing where the shades of edges are drawn a little otherwise', () => {
    const noisy = roundShades(drawDisc((at) => (at % 13) - 6));
    assert.notDeepEqual(noisy.data, disc.data);
    assert.equal(comparePictures(disc, noisy), undefined);
  });

  it('counts each pixel of a colour that is another by the least step', () => {
    const other = { ...disc, data: disc.data.slice() };
    const pixels = pixelsOf(other);
    pixels.forEach((pixel, at) => {
      if (pixel === 0xff995500) pixels[at] = pixel + 1;
    });
    const changed = pixels.filter((pixel) => pixel === 0xff995501).length;
    assert.equal(comparePictures(disc, other)?.count, changed);
  });

  it('counts what only the taller picture has, whichever it is', () => {
    const taller = withRowsBelow(disc, 2);
    assert.equal(comparePictures(disc, taller)?.count, 2 * disc.width);
    assert.equal(comparePictures(taller, disc)?.count, 2 * disc.width);
  });

  it('marks what differs in red, on what was taken', () => {
    const marked = comparePictures(disc, withRowsBelow(disc, 1))?.marked;
    assert.ok(marked);
    const red = [...pixelsOf(marked)].flatMap((pixel, at) => (pixel === 0xff0000ff ? [at] : []));
    assert.equal(red[0], disc.width * disc.height);
    assert.equal(red.length, disc.width);
  });
});
