import { html } from 'ghtml';
import { dayColumns, isCut, slotsOf } from './day-chart.ts';
import { estimateTable } from './estimate-table.ts';
import { formatDay } from './format-day.ts';
import type { View } from './view.ts';

function chart(view: View): string {
  const slots = slotsOf(view.days.groups);
  const { language, say, figures } = view;
  const ends = [slots[0], slots.at(-1)].map((slot) => formatDay(slot?.day ?? '', language));
  const marks = [1, 0.5, 0].map((place) => html`<span>${figures.mark(place)}</span>`);
  return html`<div
    class="day-box"
    role="img"
    aria-label="${say('daysAlternative', { span: ends.join(' – ') })}"
  >
    <div class="day-axis">!${marks}</div>
    !${dayColumns(slots)}
    <div class="day-span">!${ends.map((day) => html`<span>${day}</span>`)}</div>
  </div>`;
}

/** Writes the index of every day as a chart and as a table; days under the threshold stay without figure. */
export function daySection(view: View): string {
  const { days, say, language } = view;
  const { groups } = days;
  const slots = slotsOf(groups);
  if (slots.length === 0) return '';
  const rows = groups.map(({ key, index }) => ({
    label: formatDay(key['day'] ?? '', language),
    estimate: index ?? undefined,
  }));
  return html`<section class="sheet wide">
    <h2>${say('days')}</h2>
    !${chart(view)}
    <p class="bar-note">${say('daysNote')}</p>
    !${isCut(groups) ? html`<p class="bar-note">${say('daysCut', { n: slots.length })}</p>` : ''}
    !${estimateTable(say('day'), rows, view)}
  </section>`;
}
