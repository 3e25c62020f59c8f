import { html } from 'ghtml';
import type { FastifyRequest } from 'fastify';
import { pageLanguage } from '../language/page-language.ts';
import { messagePage } from '../layout/message-page.ts';
import { rootOf } from '../layout/root-of.ts';
import { speak, type Say } from '../messages/say.ts';
import type { Reading } from './read-draft.ts';

/** Why a form cannot be shown or taken. */
export type Fault = Exclude<Reading, { kind: 'draft' }> | { kind: 'foreign' };

function words(fault: Fault, survey: string, say: Say): { heading: string; text: string[] } {
  switch (fault.kind) {
    case 'unknown-survey':
      return { heading: say('unknownHeading'), text: [say('unknownText', { survey })] };
    case 'faulty': {
      const names = fault.names.join(', ');
      return {
        heading: say('faultyHeading'),
        text: [say('faultyText'), say('faultyNames', { names })],
      };
    }
    case 'foreign':
      return { heading: say('foreignHeading'), text: [say('foreignText')] };
  }
}

/** Gives the page for a form that cannot be shown or taken, in the language the browser accepts. */
export function faultPage(
  request: FastifyRequest<{ Params: { survey: string } }>,
  fault: Fault,
): string {
  const language = pageLanguage(request);
  const say = speak(language);
  const root = rootOf(request.url);
  return messagePage({
    ...words(fault, request.params.survey, say),
    language,
    root,
    say,
    action: html`<p><a href="${root}">${say('toHome')}</a></p>`,
  });
}
