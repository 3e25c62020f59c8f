import { html } from 'ghtml';

/** How far the ends of the mouth move up or down from its middle line, in units of the 24-unit drawing. */
const MOUTH_BEND = 2.2;

/**
 * Draws a face for a place on a scale between 0 (worst) and 1 (best). It is decoration: the label
 * beside it says the same in words, so it is hidden from assistive technology.
 */
export function drawFace(place: number): string {
  const bend = (place - 0.5) * 2 * MOUTH_BEND;
  const ends = (15.4 - bend / 2).toFixed(2);
  const middle = (15.4 + bend * 1.5).toFixed(2);
  return html`<svg class="face" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" stroke-width="1.6" />
    <circle cx="8.6" cy="9.6" r="1.25" fill="currentColor" />
    <circle cx="15.4" cy="9.6" r="1.25" fill="currentColor" />
    <path
      d="M7.8 ${ends} Q12 ${middle} 16.2 ${ends}"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
    />
  </svg>`;
}
