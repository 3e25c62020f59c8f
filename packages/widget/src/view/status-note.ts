import { html, type TemplateResult } from 'lit/html.js';
import type { Screen } from './screen.ts';

function copyButton({ session, messages, refresh }: Screen, code: string): TemplateResult {
  const copy = async () => {
    await navigator.clipboard.writeText(code);
    if (session.status) session.status.isCopied = true;
    refresh();
  };
  return html`<button part="button" type="button" @click=${copy}>${messages.copy}</button>`;
}

/** Draws what has become of the answer; empty at first, so that screen readers know the place. */
export function statusNote(screen: Screen): unknown {
  const { session, messages } = screen;
  if (!session.status) return '';
  const { kind, code, isCopied } = session.status;
  // Pages without a secure context have no clipboard.
  const button = code && navigator.clipboard && copyButton(screen, code);
  const receipt = code && html`<span part="receipt">${messages.receipt} <b>${code}</b></span>`;
  return html`<div part="status" class="note ${kind}">
    ${messages[kind]} ${receipt} ${button} ${isCopied && messages.copied}
  </div>`;
}
