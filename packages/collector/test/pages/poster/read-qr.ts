import jsqr from 'jsqr';

/** Pixels of a module in the picture that is read: what a camera makes of it, not one dot. */
const SCALE = 4;

const read = jsqr as unknown as typeof jsqr.default;

/** Paints the dark bars of a code of ours, whose coordinates are whole modules, on white. */
function paint(svg: string, size: number): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray((size * SCALE) ** 2 * 4).fill(255);
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++) {
      const start = (row * size + Number(x)) * SCALE;
      pixels.fill(0, start * 4, (start + Number(length) * SCALE) * 4);
    }
  }
  return pixels.map((value, at) => (at % 4 === 3 ? 255 : value));
}

/** Reads a QR code as a scanner does; gives null where there is none to be read. */
export function readQr(svg: string): string | null {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)![1]);
  return read(paint(svg, size), size * SCALE, size * SCALE)?.data ?? null;
}
