import Color from 'colorjs.io';
import { parseColor } from './parse-color.ts';
import { writeColor } from './write-color.ts';

/** How much of the accent is in the tint, as in the widget's style sheet. */
const SHARE = 0.1;

/** Gives the ground of what is picked and of notes: a tenth of the accent over the surface, as the widget mixes it. */
export function tintOf({ accent, surface }: { accent: string; surface: string }): string {
  const top = parseColor(accent).to('srgb').coords.map(Number);
  const under = parseColor(surface).to('srgb').coords.map(Number);
  const [red = 0, green = 0, blue = 0] = top.map(
    (part, at) => part * SHARE + (under[at] ?? 0) * (1 - SHARE),
  );
  return writeColor(new Color('srgb', [red, green, blue]));
}
