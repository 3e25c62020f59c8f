import { constants, crc32, deflateSync } from 'node:zlib';
import { countPixels } from './count-pixels.ts';
import type { Picture } from './picture.ts';
import { pixelsOf } from './pixels-of.ts';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const MAX_COLORS = 256;
const PALETTE = 3;
const BEST = { level: constants.Z_BEST_COMPRESSION, memLevel: constants.Z_MAX_MEMLEVEL };

function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(content.length);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

function header({ width, height }: Picture, depth: number): Buffer {
  const content = Buffer.alloc(13);
  content.writeUInt32BE(width);
  content.writeUInt32BE(height, 4);
  content.set([depth, PALETTE], 8);
  return content;
}

/** Packs the places of the pixels in the palette, each row after the number of its filter: none. */
function packRows({ width, height }: Picture, places: Uint32Array, depth: number): Buffer {
  const rowLength = 1 + Math.ceil((width * depth) / 8);
  const rows = Buffer.alloc(rowLength * height);
  for (let y = 0; y < height; y += 1) {
    const start = y * rowLength + 1;
    for (let x = 0; x < width; x += 1) {
      const bit = x * depth;
      const at = start + (bit >> 3);
      rows[at] = rows[at]! | (places[y * width + x]! << (8 - depth - (bit & 7)));
    }
  }
  return rows;
}

/**
 * Encodes a picture of few colours as a PNG with a palette, which makes a small file.
 * Throws when there are too many colours for a palette.
 */
export function encodePicture(picture: Picture): Buffer {
  const pixels = pixelsOf(picture);
  const palette = [...countPixels(picture).keys()].sort((a, b) => a - b);
  if (palette.length > MAX_COLORS) {
    throw new RangeError(`received ${palette.length} colours, expected at most ${MAX_COLORS}`);
  }
  const placeOf = new Map(palette.map((color, place) => [color, place]));
  const depth = palette.length <= 16 ? 4 : 8;
  const places = pixels.map((color) => placeOf.get(color)!);
  const colors = palette.flatMap((color) => [color & 255, (color >> 8) & 255, (color >> 16) & 255]);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(picture, depth)),
    chunk('PLTE', Uint8Array.from(colors)),
    chunk('IDAT', deflateSync(packRows(picture, places, depth), BEST)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
