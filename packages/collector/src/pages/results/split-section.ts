import type { Grouping } from '@hailong/protocol';
import { html } from 'ghtml';
import type { MessageKey } from '../messages/say.ts';
import { barChart } from './bar-chart.ts';
import { estimateTable } from './estimate-table.ts';
import { nameOf } from './name-of.ts';
import type { View } from './view.ts';

/** What a visitor can split the figures by, with its heading; days have a section of their own. */
export const splits = {
  agency: 'byAgency',
  procedure: 'byProcedure',
  channel: 'byChannel',
  outcome: 'byOutcome',
} as const satisfies Partial<Record<Grouping, MessageKey>>;

/** Writes the index of every group, or nothing where the visitor chose no split. */
export function splitSection(view: View): string {
  const { split, say } = view;
  const by = split?.by[0];
  if (!split || !by || !(by in splits)) return '';
  const heading = say(splits[by as keyof typeof splits]);
  const bars = split.groups.map(({ key, index }) => ({
    label: nameOf(by, key[by] ?? null, say),
    estimate: index ?? undefined,
  }));
  return html`<section class="sheet wide">
    <h2>${heading}</h2>
    !${barChart(bars, view)} !${estimateTable(heading, bars, view)}
  </section>`;
}
