import { html } from 'ghtml';

/** How far the corners of the mouth lie apart in height between the worst and the best face. */
const MOUTH_RANGE = 7;

/**
 * Draws a face for a place on a scale between 0 (worst) and 1 (best), the same as the element's.
 * The two ends open their mouth, to be told apart without colour. It is decoration: the label
 * beside it says the same in words, so it is hidden from assistive technology.
 */
export function drawFace(place: number): string {
  const bend = MOUTH_RANGE * (place - 0.5);
  const corners = (21 - bend / 2).toFixed(2);
  const open = place === 0 || place === 1 ? 'z' : '';
  const mouth = `M10 ${corners}q6 ${(bend * 1.7).toFixed(2)} 12 0${open}`;
  return html`<svg class="face" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <circle cx="16" cy="16" r="14" />
    <path d="M11.5 11.5v1.5m9-1.5v1.5${mouth}" />
  </svg>`;
}
