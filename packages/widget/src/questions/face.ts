import { html, type TemplateResult } from 'lit/html.js';

/**
 * Draws a face in the colour of the text; `mood` runs from 0 (very dissatisfied) to 1, so a scale
 * of any length has its faces. The two ends open their mouth, to be told apart without colour. The style sheet draws the round of it.
 */
export function face(mood: number): TemplateResult {
  const bend = 12 * mood - 6;
  const mouth = `M10 ${21 - bend / 4}q6 ${bend} 12 0${mood % 1 ? '' : 'z'}`;
  return html`<svg part="face" viewBox="0 0 32 32" aria-hidden="true">
    <path d="M11 11v2m10-2v2${mouth}" />
  </svg>`;
}
