import { html } from 'ghtml';
import type { MessageKey, Say } from '../messages/say.ts';
import type { Draft } from './draft.ts';

const LABELS: Record<string, MessageKey> = {
  agency: 'agency',
  procedure: 'procedure',
  service: 'service',
  province: 'province',
  commune: 'commune',
  level: 'level',
  outcome: 'outcome',
};

const VALUES: Record<string, MessageKey> = {
  granted: 'outcomeGranted',
  refused: 'outcomeRefused',
  withdrawn: 'outcomeWithdrawn',
  late: 'outcomeLate',
  full: 'levelFull',
  partial: 'levelPartial',
};

function row(name: string, value: string, say: Say): string {
  const label = LABELS[name];
  const word = name === 'outcome' || name === 'level' ? VALUES[value] : undefined;
  return html`<div>
    <dt>${label ? say(label) : name}</dt>
    <dd>${word ? say(word) : value}</dd>
  </div>`;
}

/** Says what goes along with the answers, so that nothing is sent that the citizen has not seen. */
export function contextNote({ context }: Draft, say: Say, leftOut: string[] = []): string {
  const rows = Object.entries(context).map(([name, value]) => row(name, value ?? '', say));
  const list = html`<p>${say('contextIntro')}</p>
    <dl class="facts">!${rows}</dl>`;
  return html`<section class="note" aria-label="${say('privacyHeading')}">
    <p>${say('privacy')}</p>
    !${rows.length > 0 ? list : ''}
    !${leftOut.length > 0 ? html`<p>${say('leftOut', { names: leftOut.join(', ') })}</p>` : ''}
  </section>`;
}
