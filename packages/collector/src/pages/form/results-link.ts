import { html } from 'ghtml';
import type { Say } from '../messages/say.ts';
import type { Draft } from './draft.ts';

/** Leads to the figures the answer has become part of. */
export function resultsLink({ survey, language }: Draft, say: Say): string {
  const query = new URLSearchParams({ survey: survey.id, lang: language });
  return html`<p><a href="../results?${query}">${say('seeResults')}</a></p>`;
}
