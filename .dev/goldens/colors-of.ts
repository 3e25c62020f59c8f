import type { Picture } from './picture.ts';
import { pixelsOf } from './pixels-of.ts';

/** Pixels in a row that make a colour; the shades at the edges of letters and lines are shorter. */
const RUN = 4;

/** Gives the colours that the design has chosen: those of surfaces, lines and strokes of letters. */
export function colorsOf(picture: Picture): Set<number> {
  const pixels = pixelsOf(picture);
  const colors = new Set<number>();
  let run = 0;
  for (let at = 1; at < pixels.length; at += 1) {
    run = pixels[at] === pixels[at - 1] ? run + 1 : 1;
    if (run === RUN) colors.add(pixels[at]!);
  }
  return colors;
}
