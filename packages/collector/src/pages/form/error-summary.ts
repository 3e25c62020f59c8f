import { html } from 'ghtml';
import type { Say } from '../messages/say.ts';
import type { Complaint } from './describe-mistake.ts';

/** A complaint with the text of what it is about. */
export interface NamedComplaint extends Complaint {
  about: string;
}

/** Writes the summary of all mistakes; it takes the focus when the page opens, and each line leads to its control. */
export function errorSummary(complaints: NamedComplaint[], say: Say): string {
  if (complaints.length === 0) return '';
  const lines = complaints.map(
    ({ target, about, message }) =>
      html`<li><a href="#${target}">${about}</a> <span class="error-what">${message}</span></li>`,
  );
  return html`<div class="error-summary" role="alert" tabindex="-1" autofocus>
    <h2>${say('errorHeading')}</h2>
    <ul>
      !${lines}
    </ul>
  </div>`;
}
