import { colorsOf } from './colors-of.ts';
import type { Picture } from './picture.ts';
import { pixelsOf } from './pixels-of.ts';
import { SHADE_STEP } from './shade-step.ts';

function roundShade(pixel: number): number {
  const parts = [0, 8, 16, 24].map((shift) => {
    const part = (pixel >>> shift) & 255;
    return (Math.round(part / SHADE_STEP) * SHADE_STEP) << shift;
  });
  return parts.reduce((sum, part) => sum | part) >>> 0;
}

/** Rounds the shades at the edges of letters and lines in place; the colours stay exact. */
export function roundShades(picture: Picture): Picture {
  const pixels = pixelsOf(picture);
  const rounded = new Map([...colorsOf(picture)].map((color) => [color, color]));
  let [last, color] = [0, 0];
  for (let at = 0; at < pixels.length; at += 1) {
    const pixel = pixels[at]!;
    if (pixel !== last) {
      color = rounded.get(pixel) ?? roundShade(pixel);
      rounded.set(pixel, color);
      last = pixel;
    }
    pixels[at] = color;
  }
  return picture;
}
