import { html } from 'lit/html.js';
import { WARNING_MS } from '../host/watch-idle.ts';
import { fill } from '../messages/fill.ts';
import { button } from './button.ts';
import type { Screen } from './screen.ts';

/** Draws that the screen will begin anew, with a way to stay; any touch of the element stays too. */
export function leavingNote({ session, messages, focusOn }: Screen): unknown {
  if (!session.isLeaving) return '';
  return html`<div class="note">
    ${fill(messages.leaving, WARNING_MS / 1000)} ${button(messages.stay, () => focusOn('#_page'))}
  </div>`;
}
