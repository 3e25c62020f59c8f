import { colorsOf } from './colors-of.ts';
import { extendPicture } from './extend-picture.ts';
import type { Picture } from './picture.ts';
import { pixelsOf } from './pixels-of.ts';
import { SHADE_STEP } from './shade-step.ts';

/** What two pictures do not share. */
export interface Difference {
  /** How many pixels differ; those that only one of them has count too. */
  count: number;
  /** The second picture, pale, with those pixels in red. */
  marked: Picture;
}

const RED = 0xff0000ff;

/** One step of a shade, as the drawing of an edge may come to be rounded. */
function isNear(a: number, b: number): boolean {
  return [0, 8, 16].every(
    (shift) => Math.abs(((a >>> shift) & 255) - ((b >>> shift) & 255)) <= SHADE_STEP,
  );
}

/** Takes three quarters of the difference to white away. */
function fade(pixel: number): number {
  return (((pixel >>> 2) & 0x3f3f3f) | 0xffc0c0c0) >>> 0;
}

/**
 * Compares two pictures whose shades are rounded. Colours must be the same; where one of two
 * pixels is the shade of an edge they may be a step apart.
 */
export function comparePictures(kept: Picture, taken: Picture): Difference | undefined {
  if (kept.width === taken.width && Buffer.compare(kept.data, taken.data) === 0) return undefined;
  const width = Math.max(kept.width, taken.width);
  const height = Math.max(kept.height, taken.height);
  const marked = { width, height, data: new Uint8Array(width * height * 4) };
  const marks = pixelsOf(marked);
  const [before, after] = [kept, taken].map((each) => pixelsOf(extendPicture(each, width, height)));
  const [colors, others] = [colorsOf(kept), colorsOf(taken)];
  const agree = (a: number, b: number) =>
    a === b || (!(colors.has(a) && others.has(b)) && isNear(a, b));
  let count = 0;
  after!.forEach((pixel, at) => {
    const isSame = agree(before![at]!, pixel);
    marks[at] = isSame ? fade(pixel) : RED;
    if (!isSame) count += 1;
  });
  return count > 0 ? { count, marked } : undefined;
}
