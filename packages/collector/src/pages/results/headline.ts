import type { Estimate, Results } from '@hailong/protocol';
import { html } from 'ghtml';
import type { MessageKey } from '../messages/say.ts';
import { gauge } from './gauge.ts';
import type { View } from './view.ts';

const FORMULAS: Record<Results['formula'], MessageKey> = {
  'top-two-share@1': 'indexTopTwo',
  'mean-share@1': 'indexMeanShare',
  'mean-score@1': 'indexMeanScore',
};

function rateInWords({ whole, figures, say }: View): string {
  const { n, views, responseRate } = whole ?? {};
  if (typeof responseRate !== 'number') return say('responseRateUnknown');
  return say('responseRateText', {
    rate: figures.percent(responseRate),
    n: figures.count(n ?? 0),
    views: figures.count(views ?? 0),
  });
}

function figureWithInterval(index: Estimate, { results, figures, say }: View): string {
  const { value, low, high, level } = index;
  const interval = {
    level: figures.level(level),
    low: figures.value(low),
    high: figures.value(high),
  };
  return html`<div>
      <p class="figure">${figures.value(value)}</p>
      <p class="figure-label">${say(FORMULAS[results.formula])}</p>
    </div>
    <div>
      !${gauge(value, index)}
      <p class="figure-label">${say('interval', interval)}</p>
      <p class="figure-label">${say('basis', { n: figures.count(index.n) })}</p>
    </div>`;
}

/** Writes the index with everything that belongs beside it, or says in words why there is none. */
export function headline(view: View): string {
  const { whole, results, figures, say } = view;
  if (!whole?.n) {
    return html`<p class="notice">${say('suppressedAll', { threshold: results.threshold })}</p>`;
  }
  return html`<div class="headline">
      !${whole.index ? figureWithInterval(whole.index, view) : ''}
    </div>
    <dl class="facts">
      <div>
        <dt>${say('answered')}</dt>
        <dd>${figures.count(whole.n)}</dd>
      </div>
      <div>
        <dt>${say('responseRate')}</dt>
        <dd>${rateInWords(view)}</dd>
      </div>
    </dl>`;
}
