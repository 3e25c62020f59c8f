import type { Picture } from './picture.ts';
import { pixelsOf } from './pixels-of.ts';

/** Gives how many pixels a picture has of each colour and shade. */
export function countPixels(picture: Picture): Map<number, number> {
  const pixels = pixelsOf(picture);
  const counts = new Map<number, number>();
  let start = 0;
  for (let at = 1; at <= pixels.length; at += 1) {
    const pixel = pixels[start]!;
    if (pixels[at] === pixel) continue;
    counts.set(pixel, (counts.get(pixel) ?? 0) + at - start);
    start = at;
  }
  return counts;
}
