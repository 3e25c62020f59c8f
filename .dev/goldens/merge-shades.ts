import { colorsOf } from './colors-of.ts';
import { countPixels } from './count-pixels.ts';
import { isNear } from './is-near.ts';
import type { Picture } from './picture.ts';
import { pixelsOf } from './pixels-of.ts';

/** With so many colours a PNG holds two pixels in a byte. */
const FEW = 16;

/** Gives the neighbours in whose favour the rarest shades go, by shade. */
function findNeighbours(picture: Picture): Map<number, number> {
  const counts = [...countPixels(picture)].sort(([, a], [, b]) => b - a);
  const common = counts.map(([pixel]) => pixel);
  const needed = colorsOf(picture);
  const neighbours = new Map<number, number>();
  for (const shade of common.toReversed()) {
    if (common.length - neighbours.size <= FEW) break;
    const neighbour = common.find(
      (other) => other !== shade && !neighbours.has(other) && isNear(other, shade),
    );
    if (needed.has(shade) || neighbour === undefined) continue;
    neighbours.set(shade, neighbour);
    needed.add(neighbour);
  }
  return neighbours;
}

/**
 * Gives a picture without its rarest shades, as far as that makes a small file: each becomes a
 * neighbour one step away, which a comparison takes for the same.
 */
export function mergeShades(picture: Picture): Picture {
  const neighbours = findNeighbours(picture);
  const pixels = pixelsOf(picture).map((pixel) => neighbours.get(pixel) ?? pixel);
  return { ...picture, data: new Uint8Array(pixels.buffer) };
}
