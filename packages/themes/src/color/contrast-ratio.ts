import Color from 'colorjs.io';
import { parseColor } from './parse-color.ts';

/** Lays a colour over an opaque one, in sRGB as browsers do. */
function layOver(color: Color, ground: Color): Color {
  const top = color.to('srgb').coords.map(Number);
  const under = ground.to('srgb').coords.map(Number);
  const alpha = Number(color.alpha);
  const [red = 0, green = 0, blue = 0] = top.map(
    (part, at) => part * alpha + (under[at] ?? 0) * (1 - alpha),
  );
  return new Color('srgb', [red, green, blue]);
}

/**
 * Gives the contrast ratio of WCAG 2.2, from 1 to 21, of a colour on a ground, both as CSS. A
 * translucent colour is laid over the ground first. Throws a TypeError for what is no colour, and
 * for a ground that is not opaque.
 */
export function contrastRatio(color: string, ground: string): number {
  const under = parseColor(ground);
  if (Number(under.alpha) < 1) {
    throw new TypeError(`ground: received "${ground}", expected an opaque colour`);
  }
  const over = parseColor(color);
  return under.contrast(Number(over.alpha) < 1 ? layOver(over, under) : over, 'WCAG21');
}
