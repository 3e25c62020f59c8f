import type Color from 'colorjs.io';
import { parseColor } from '../color/parse-color.ts';
import { writeColor } from '../color/write-color.ts';
import type { ColorName } from '../tokens.ts';
import { checkColors } from './check-colors.ts';
import { requiredPairs } from './required-pairs.ts';

/** How far the lightness moves from one try to the next; 1 is from black to white. */
const STEP = 0.004;

/** Gives the colour with another lightness, as near in sRGB as can be. */
function withLightness(color: Color, lightness: number): string {
  const moved = color.clone();
  moved.coords[0] = lightness;
  moved.alpha = 1;
  return writeColor(moved.toGamut({ space: 'srgb', method: 'oklch.c' }).to('srgb'));
}

/**
 * Gives the opaque colour nearest to one of a scheme's colours with which every required pair that
 * stands on another colour passes. It keeps the hue and moves the lightness in OKLCH. Undefined
 * where no lightness does, because the grounds themselves differ too much.
 */
export function nearestPassingColor(
  colors: Record<ColorName, string>,
  name: ColorName,
): string | undefined {
  const pairs = requiredPairs.filter(({ color }) => color === name);
  const passes = (value: string) =>
    checkColors({ ...colors, [name]: value }, pairs).every(({ isEnough }) => isEnough);
  if (passes(colors[name])) return colors[name];
  const color = parseColor(colors[name]).to('oklch');
  const from = Number(color.coords[0]);
  for (let distance = 0; distance <= 1; distance += STEP) {
    const nearest = [from - distance, from + distance]
      .filter((lightness) => lightness >= 0 && lightness <= 1)
      .map((lightness) => withLightness(color, lightness))
      .find(passes);
    if (nearest) return nearest;
  }
  return ['#000000', '#ffffff'].find(passes);
}
