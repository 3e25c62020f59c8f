import { html } from 'ghtml';
import { pickText } from '../language/pick-text.ts';
import { barChart } from './bar-chart.ts';
import { estimateTable } from './estimate-table.ts';
import type { View } from './view.ts';

/** Writes the index of every factor, or nothing for a survey without factors. */
export function factorSection(view: View): string {
  const { survey, whole, language, say } = view;
  if (!whole || whole.factors.length === 0) return '';
  const bars = whole.factors.map(({ factor, estimate }) => {
    const label = survey.factors?.find(({ id }) => id === factor)?.label;
    return { label: label ? pickText(label, language) : factor, estimate };
  });
  return html`<section class="sheet wide">
    <h2>${say('factors')}</h2>
    !${barChart(bars, view)} !${estimateTable(say('factors'), bars, view)}
  </section>`;
}
