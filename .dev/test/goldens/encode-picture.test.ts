import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { encodePicture } from '../../goldens/encode-picture.ts';
import type { Picture } from '../../goldens/picture.ts';
import { roundShades } from '../../goldens/round-shades.ts';
import { drawDisc } from './draw-disc.ts';

function drawColors(count: number): Picture {
  const data = new Uint8Array(count * 3 * 4);
  for (let at = 0; at < count * 3; at += 1) {
    data.set([(at % count) & 255, (at % count) >> 8, 7, 255], at * 4);
  }
  return { width: count, height: 3, data };
}

const pictures = {
  'shades of an edge': roundShades(drawDisc()),
  'an odd width of few colours': drawColors(7),
  'many colours': drawColors(256),
};

describe('encoding a picture', () => {
  for (const [name, picture] of Object.entries(pictures)) {
    it(`loses nothing: ${name}`, () => {
      const { width, height, data } = PNG.sync.read(encodePicture(picture));
      assert.deepEqual([width, height], [picture.width, picture.height]);
      assert.equal(Buffer.compare(data, picture.data), 0);
    });
  }

  it('refuses more colours than a palette holds', () => {
    assert.throws(() => encodePicture(drawColors(257)), /received 257 colours/);
  });
});
