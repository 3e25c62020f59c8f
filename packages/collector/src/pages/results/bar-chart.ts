import type { Estimate } from '@hailong/protocol';
import { html } from 'ghtml';
import { gauge } from './gauge.ts';
import type { View } from './view.ts';

/** One bar; without an estimate its group is not published. */
export interface Bar {
  label: string;
  estimate: Estimate | undefined;
}

type Tools = Pick<View, 'figures' | 'say'>;

function words({ label, estimate }: Bar, { figures, say }: Tools): string {
  if (!estimate) return say('chartSuppressed', { label });
  const { value, low, high, n } = estimate;
  const [inWords, from, to] = [value, low, high].map(figures.value);
  return say('chartRow', {
    label,
    value: inWords ?? '',
    low: from ?? '',
    high: to ?? '',
    n: figures.count(n),
  });
}

function bar({ label, estimate }: Bar, { figures, say }: Tools): string {
  if (!estimate) {
    return html`<div class="bar-row">
      <div class="bar-head"><span>${label}</span></div>
      <span class="bar-note">${say('suppressed')}</span>
    </div>`;
  }
  return html`<div class="bar-row">
    <div class="bar-head">
      <span>${label}</span><span class="bar-value">${figures.value(estimate.value)}</span>
    </div>
    !${gauge(estimate.value, estimate)}
  </div>`;
}

/** Draws bars with whiskers as one image with a text alternative; to be shown beside a table. */
export function barChart(bars: Bar[], tools: Tools): string {
  const rows = bars.map((one) => words(one, tools)).join('; ');
  return html`<div class="bars" role="img" aria-label="${tools.say('chart', { rows })}">
    !${bars.map((one) => bar(one, tools))}
  </div>`;
}
