import type Color from 'colorjs.io';

/** Digits after the point that a number of a colour keeps: finer than any screen shows. */
const DIGITS = 6;

/** The spaces that CSS names by a function of their own. */
const FUNCTIONS = ['lab', 'lch', 'oklab', 'oklch'];

/** The spaces whose colours browsers paint in 256 steps a channel. */
const EIGHT_BIT = ['srgb', 'hsl', 'hwb'];

/** Rounds a number of a colour; what CSS calls `none` stays so. */
function write(part: number | null): string {
  return part === null ? 'none' : String(Number(part.toFixed(DIGITS)) + 0);
}

function toHex(color: Color): string {
  return color.to('srgb').toString({ format: 'hex', collapse: false });
}

/**
 * Writes a colour as CSS, always the same way: hex where it lies in sRGB and was said so, which
 * keeps 256 steps a channel as browsers do; else in its own space, with six digits.
 */
export function writeColor(color: Color): string {
  if (EIGHT_BIT.includes(color.space.id) && color.inGamut('srgb')) return toHex(color);
  const said = EIGHT_BIT.includes(color.space.id) ? color.to('srgb') : color;
  const { id, cssId } = said.space;
  const parts = said.coords.map(write).join(' ');
  const alpha = Number(said.alpha) < 1 ? ` / ${write(Number(said.alpha))}` : '';
  return FUNCTIONS.includes(id) ? `${id}(${parts}${alpha})` : `color(${cssId} ${parts}${alpha})`;
}
