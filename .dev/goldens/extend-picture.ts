import type { Picture } from './picture.ts';
import { pixelsOf } from './pixels-of.ts';

/** Magenta, which no scheme has. */
const NOTHING = 0xffff00ff;

/** Extends a picture to the right and below, with a colour that stands for nothing. */
export function extendPicture(picture: Picture, width: number, height: number): Picture {
  if (picture.width === width && picture.height === height) return picture;
  const extended = { width, height, data: new Uint8Array(width * height * 4) };
  const [from, to] = [pixelsOf(picture), pixelsOf(extended).fill(NOTHING)];
  for (let y = 0; y < picture.height; y += 1) {
    const start = y * picture.width;
    to.set(from.subarray(start, start + picture.width), y * width);
  }
  return extended;
}
