import type { Picture } from '../../goldens/picture.ts';

const SIZE = 64;
const RADIUS = 24;

function coverageOf(x: number, y: number): number {
  const distance = Math.hypot(x - SIZE / 2, y - SIZE / 2);
  return Math.min(1, Math.max(0, RADIUS - distance + 0.5));
}

/** Draws a blue disc on white; the shades of its edge differ from their true values as told, pixel by pixel. */
export function drawDisc(errorOf: (at: number) => number = () => 0): Picture {
  const data = new Uint8Array(SIZE * SIZE * 4);
  for (let at = 0; at < SIZE * SIZE; at += 1) {
    const coverage = coverageOf(at % SIZE, Math.floor(at / SIZE));
    const isEdge = coverage > 0 && coverage < 1;
    const part = (color: number) => 255 - (255 - color) * coverage + (isEdge ? errorOf(at) : 0);
    data.set([part(0), part(85), part(153), 255], at * 4);
  }
  return { width: SIZE, height: SIZE, data };
}
