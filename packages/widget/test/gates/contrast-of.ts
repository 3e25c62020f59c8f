import type { Color } from './read-color.ts';

/** Lays a colour over an opaque one. */
export function layOver([red, green, blue, alpha]: Color, under: Color): Color {
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha);
  return [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2]), 1];
}

/** Relative luminance of WCAG 2.2, of an opaque colour. */
function luminanceOf([red, green, blue]: Color): number {
  const linear = (part: number) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio of WCAG 2.2 between a colour and the opaque one it stands on, from 1 to 21. */
export function contrastOf(color: Color, ground: Color): number {
  const one = luminanceOf(layOver(color, ground));
  const other = luminanceOf(ground);
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
