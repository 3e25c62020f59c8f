import type { html } from 'lit/html.js';

/** A loudspeaker, a microphone, and the square that stands for stop: for those who do not read. */
const paths = {
  read: 'M9 13v6h4l5 4V9l-5 4zm12-1q4 4 0 8',
  dictate: 'M16 7q-3 0-3 4v4q0 4 3 4t3-4v-4q0-4-3-4zm-6 8q0 7 6 7t6-7m-6 7v3',
  stop: 'M11 11h10v10H11z',
};

/** The sign of a button. */
export type IconName = keyof typeof paths;

/** Draws the sign of a button. */
export function voiceIcon(template: typeof html, name: IconName): unknown {
  return template`<svg viewBox="0 0 32 32" aria-hidden="true"><path d=${paths[name]} /></svg>`;
}
