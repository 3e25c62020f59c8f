import { html } from 'lit/html.js';
import { button } from './button.ts';
import type { Screen } from './screen.ts';

function copy({ session, refresh, report }: Screen, code: string): void {
  navigator.clipboard.writeText(code).then(
    () => {
      if (session.status) session.status.isCopied = true;
      refresh();
    },
    // The page's Permissions-Policy may deny it.
    ({ message }: Error) => report(message),
  );
}

/** Draws what has become of the answer; empty at first, so that screen readers know the place. */
export function statusNote(screen: Screen): unknown {
  const { session, messages, restart } = screen;
  if (!session.status) return '';
  const { kind, code, isCopied } = session.status;
  const receipt = code && html`<span part="receipt">${messages.receipt} <b>${code}</b></span>`;
  // Pages without a secure context have no clipboard.
  const copying = code && navigator.clipboard && button(messages.copy, () => copy(screen, code));
  const anew = kind === 'resumed' ? button(messages.restart, restart) : '';
  return html`<div part="status" class="note ${kind}">
    ${messages[kind]} ${receipt} ${copying} ${anew} ${isCopied && messages.copied}
  </div>`;
}
