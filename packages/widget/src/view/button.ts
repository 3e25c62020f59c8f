import { html, type TemplateResult } from 'lit/html.js';

/** Draws a button beside the one that leads on. */
export function button(label: string, onPress: () => unknown): TemplateResult {
  return html`<button part="button" type="button" @click=${onPress}>${label}</button>`;
}
