import { html } from 'ghtml';
import type { Say } from '../messages/say.ts';
import { contextFacts } from './context-facts.ts';
import type { Draft } from './draft.ts';

/** Says what goes along with the answers, so that nothing is sent that the citizen has not seen. */
export function contextNote({ context }: Draft, say: Say, leftOut: string[] = []): string {
  const facts = contextFacts(context, say);
  return html`<section class="note" aria-label="${say('privacyHeading')}">
    <p>${say('privacy')}</p>
    !${facts === '' ? '' : html`<p>${say('contextIntro')}</p>`} !${facts}
    !${leftOut.length > 0 ? html`<p>${say('leftOut', { names: leftOut.join(', ') })}</p>` : ''}
  </section>`;
}
