import type { Survey } from '@hailong/protocol';
import { html } from 'ghtml';
import { pickText } from '../language/pick-text.ts';
import type { MessageKey, Say } from '../messages/say.ts';
import { channels, outcomes } from './name-of.ts';
import { splits } from './split-section.ts';

/** What the form is filled with. */
export interface Filter {
  surveys: Survey[];
  query: Record<string, string>;
  language: string;
  say: Say;
}

type Option = [value: string, label: string];

function selectField(
  name: string,
  label: string,
  options: Option[],
  chosen: string | undefined,
): string {
  const choices = options.map(
    ([value, text]) =>
      html`<option value="${value}" !${value === chosen ? 'selected' : ''}>${text}</option>`,
  );
  return html`<div class="${name === 'survey' ? 'filter-wide' : 'filter-field'}">
    <label for="filter-${name}">${label}</label>
    <select id="filter-${name}" name="${name}">
      !${choices}
    </select>
  </div>`;
}

function inputField(name: string, type: 'text' | 'date', { query, say }: Filter): string {
  const value = query[name] ?? '';
  return html`<div class="filter-field">
    <label for="filter-${name}">${say(name as MessageKey)}</label>
    <input id="filter-${name}" name="${name}" type="${type}" value="${value}" autocomplete="off" />
  </div>`;
}

function named(words: Record<string, MessageKey>, say: Say): Option[] {
  return Object.entries(words).map(([value, key]) => [value, say(key)]);
}

function isNarrowed(query: Filter['query']): boolean {
  return Object.keys(query).some((name) => name !== 'survey');
}

/** Writes the form that chooses the scope; it is sent as a plain address that can be passed on. */
export function filterForm(filter: Filter): string {
  const { surveys, query, language, say } = filter;
  const titles = surveys.map(({ id, title }): Option => [id, pickText(title, language)]);
  const any: Option = ['', say('all')];
  return html`<form class="sheet wide" method="get" action="./results">
    <details class="filter-box" !${isNarrowed(query) ? 'open' : ''}>
      <summary>${say('filterHeading')}</summary>
      <input type="hidden" name="lang" value="${language}" />
      <div class="filter">
        !${selectField('survey', say('survey'), titles, query['survey'])}
        !${selectField('by', say('by'), [['', say('byNothing')], ...named(splits, say)], query['by'])}
        !${inputField('agency', 'text', filter)} !${inputField('procedure', 'text', filter)}
        !${selectField('outcome', say('outcome'), [any, ...named(outcomes, say)], query['outcome'])}
        !${inputField('from', 'date', filter)} !${inputField('to', 'date', filter)}
        !${selectField('channel', say('channel'), [any, ...named(channels, say)], query['channel'])}
      </div>
      <div class="buttons"><button class="button">${say('apply')}</button></div>
    </details>
  </form>`;
}
