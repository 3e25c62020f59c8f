import type { Context } from '@hailong/protocol';
import { html } from 'ghtml';
import type { MessageKey, Say } from '../messages/say.ts';

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

/** Lists what is known about the procedure, or nothing. */
export function contextFacts(context: Context, say: Say): string {
  const rows = Object.entries(context).map(([name, value]) => row(name, value ?? '', say));
  return rows.length > 0 ? html`<dl class="facts">!${rows}</dl>` : '';
}
