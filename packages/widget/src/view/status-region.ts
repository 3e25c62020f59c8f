import { html, nothing, type TemplateResult } from 'lit';
import type { Status } from '../flow/status.ts';
import type { Messages } from '../messages/vi.ts';

function codeLine({ kind, code }: Status, messages: Messages): TemplateResult | typeof nothing {
  if (!code) return nothing;
  return kind === 'recorded'
    ? html`<p part="receipt">${messages.receipt} <b>${code}</b></p>`
    : html`<p>${messages.reason} ${code}</p>`;
}

/** Draws the status; without one it is there, and empty, so that screen readers know the region. */
export function statusRegion(status: Status | undefined, messages: Messages): TemplateResult {
  const words = status && html`<p>${messages[status.kind]}</p>${codeLine(status, messages)}`;
  return html`<div role="status" part="status" class=${status?.kind ?? ''}>${words ?? nothing}</div>`;
}
