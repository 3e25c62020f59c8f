import { colorsOf } from './colors-of.ts';
import { isNear } from './is-near.ts';
import type { Picture } from './picture.ts';
import { pixelsOf } from './pixels-of.ts';

/** With so many colours a PNG holds two pixels in a byte. */
const FEW = 16;

function sortByCount(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([pixel]) => pixel);
}

/** Gives the neighbours in whose favour the rarest shades go, by shade. */
function findNeighbours(picture: Picture): Map<number, number> {
  const common = sortByCount(pixelsOf(picture));
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
  const merged = { ...picture, data: picture.data.slice() };
  const pixels = pixelsOf(merged);
  pixels.forEach((pixel, at) => (pixels[at] = neighbours.get(pixel) ?? pixel));
  return merged;
}
