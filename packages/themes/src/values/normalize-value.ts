import { parseColor } from '../color/parse-color.ts';
import { writeColor } from '../color/write-color.ts';
import { tokens, type ColorName, type ShapeName } from '../tokens.ts';
import { normalizeFontFamily } from './normalize-font-family.ts';
import { readLength } from './read-length.ts';

/** The least and the greatest number that a token without a unit takes. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  'line-height': [1, 4],
};

function normalizeNumber(name: string, css: string): string {
  const [least, greatest] = RANGES[name] ?? [0, Infinity];
  const value = Number(css);
  if (css.trim() !== '' && value >= least && value <= greatest) return String(value);
  throw new TypeError(`${name}: received "${css}", expected a number from ${least} to ${greatest}`);
}

/** Gives a colour of a theme, always written the same way; the surface has to be opaque. */
export function normalizeColor(name: ColorName, css: string): string {
  let color;
  try {
    color = parseColor(css);
  } catch (error) {
    throw new TypeError(`${name}: ${(error as Error).message}`, { cause: error });
  }
  if (name === 'surface' && Number(color.alpha) < 1) {
    throw new TypeError(
      `surface: received "${css}", expected an opaque colour, because contrast is measured against it`,
    );
  }
  return writeColor(color);
}

/** Gives a value that does not change with the scheme, always written the same way. */
export function normalizeShape(name: ShapeName, css: string): string {
  const { type } = tokens[name];
  if (type === 'fontFamily') return normalizeFontFamily(css);
  if (type !== 'length') return normalizeNumber(name, css);
  const { value, unit } = readLength(name, css);
  return `${value}${unit}`;
}
