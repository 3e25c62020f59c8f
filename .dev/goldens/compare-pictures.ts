import { colorsOf } from './colors-of.ts';
import { extendPicture } from './extend-picture.ts';
import { isNear } from './is-near.ts';
import type { Picture } from './picture.ts';
import { pixelsOf } from './pixels-of.ts';

/** What two pictures do not share. */
export interface Difference {
  /** How many pixels differ; those that only one of them has count too. */
  count: number;
  /** The second picture, pale, with those pixels in red. */
  marked: Picture;
}

const RED = 0xff0000ff;

/** Takes three quarters of the difference to white away. */
function fade(pixel: number): number {
  return (((pixel >>> 2) & 0x3f3f3f) | 0xffc0c0c0) >>> 0;
}

/** Gives the places of the pixels that differ. */
function findPlaces(before: Picture, after: Picture): number[] {
  const [old, taken] = [pixelsOf(before), pixelsOf(after)];
  const [oldColors, takenColors] = [colorsOf(before), colorsOf(after)];
  const agree = (a: number, b: number) => !(oldColors.has(a) && takenColors.has(b)) && isNear(a, b);
  const places: number[] = [];
  for (let at = 0; at < old.length; at += 1) {
    if (old[at] !== taken[at] && !agree(old[at]!, taken[at]!)) places.push(at);
  }
  return places;
}

/**
 * Compares two pictures whose shades are rounded. Colours must be the same; where one of two
 * pixels is the shade of an edge they may be a step apart.
 */
export function comparePictures(kept: Picture, taken: Picture): Difference | undefined {
  if (kept.width === taken.width && Buffer.compare(kept.data, taken.data) === 0) return undefined;
  const width = Math.max(kept.width, taken.width);
  const height = Math.max(kept.height, taken.height);
  const after = extendPicture(taken, width, height);
  const places = findPlaces(extendPicture(kept, width, height), after);
  if (places.length === 0) return undefined;
  const marked = { width, height, data: new Uint8Array(width * height * 4) };
  const marks = pixelsOf(marked);
  marks.set(pixelsOf(after).map(fade));
  for (const at of places) marks[at] = RED;
  return { count: places.length, marked };
}
