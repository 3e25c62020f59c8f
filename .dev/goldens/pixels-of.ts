import type { Picture } from './picture.ts';

/** Gives the pixels of a picture as one number each, over the same memory. */
export function pixelsOf({ data, width, height }: Picture): Uint32Array {
  return new Uint32Array(data.buffer, data.byteOffset, width * height);
}
