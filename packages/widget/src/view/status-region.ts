import { html, type TemplateResult } from 'lit/html.js';
import type { Screen } from './screen.ts';

/** Draws the status; before the first sending it is there, and empty, so that screen readers know it. */
export function statusRegion({ session: { status }, messages }: Screen): TemplateResult {
  const receipt = html`<p part="receipt">${messages.receipt} <b>${status?.code}</b></p>`;
  const words = html`<div part="status" class="note ${status?.kind}">
    ${status && messages[status.kind]}${status?.code && receipt}
  </div>`;
  return html`<div role="status">${status && words}</div>`;
}
