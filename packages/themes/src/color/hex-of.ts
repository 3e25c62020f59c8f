import { parseColor } from './parse-color.ts';
import { writeColor } from './write-color.ts';

/** Gives the opaque colour of sRGB that is nearest to a colour of CSS, as hex with six digits. */
export function hexOf(css: string): string {
  const color = parseColor(css).toGamut({ space: 'srgb', method: 'oklch.c' }).to('srgb');
  color.alpha = 1;
  return writeColor(color);
}
