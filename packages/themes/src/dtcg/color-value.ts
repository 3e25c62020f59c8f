import Color from 'colorjs.io';
import { parseColor } from '../color/parse-color.ts';
import { writeColor } from '../color/write-color.ts';

/** A colour of the Design Tokens Color Module 2025.10. */
export interface ColorValue {
  colorSpace: string;
  components: (number | 'none')[];
  alpha?: number;
  hex?: string;
}

/** The spaces of the Color Module, and what our colour library calls them. */
const SPACES: Readonly<Record<string, string>> = {
  srgb: 'srgb',
  'srgb-linear': 'srgb-linear',
  hsl: 'hsl',
  hwb: 'hwb',
  lab: 'lab',
  lch: 'lch',
  oklab: 'oklab',
  oklch: 'oklch',
  'display-p3': 'p3',
  'a98-rgb': 'a98rgb',
  'prophoto-rgb': 'prophoto',
  rec2020: 'rec2020',
  'xyz-d65': 'xyz-d65',
  'xyz-d50': 'xyz-d50',
};

/** Digits after the point that a component keeps; six lead back to the same step of 256. */
const DIGITS = 6;

/** Gives a colour of CSS as the value of a token. */
export function toColorValue(css: string): ColorValue {
  const color = parseColor(css);
  const [colorSpace = 'srgb'] =
    Object.entries(SPACES).find(([, id]) => id === color.space.id) ?? [];
  const components = color.coords.map((part) =>
    part === null ? 'none' : Number(part.toFixed(DIGITS)),
  );
  const alpha = Number(Number(color.alpha).toFixed(DIGITS));
  const isHex = css.startsWith('#');
  return {
    colorSpace,
    components,
    ...(alpha < 1 ? { alpha } : {}),
    // The format allows six digits only; what shines through is said by alpha.
    ...(isHex ? { hex: css.slice(0, 7) } : {}),
  };
}

function isComponent(part: unknown): part is number | 'none' {
  return part === 'none' || (typeof part === 'number' && Number.isFinite(part));
}

/** Gives the value of a colour token as CSS; throws a TypeError when it is none. */
export function fromColorValue(path: string, value: unknown): string {
  const { colorSpace, components, alpha = 1 } = (value ?? {}) as Partial<ColorValue>;
  const space = SPACES[String(colorSpace)];
  const isSound =
    space !== undefined &&
    Array.isArray(components) &&
    components.length === 3 &&
    components.every(isComponent) &&
    typeof alpha === 'number' &&
    alpha >= 0 &&
    alpha <= 1;
  if (!isSound) {
    throw new TypeError(
      `${path}: received ${JSON.stringify(value)}, expected a colour such as {"colorSpace": "srgb", "components": [0, 0.333333, 0.6]}; known spaces: ${Object.keys(SPACES).join(', ')}`,
    );
  }
  const [first = null, second = null, third = null] = components.map((part) =>
    part === 'none' ? null : part,
  );
  return writeColor(new Color(space, [first, second, third], alpha));
}
